/**
 * From a wish to the clock times of some days, within waking hours and 1 to 2 hours apart (facts ice-frequency, ice-days). Where the wish lies
 * outside the handout, the nearest that lies inside, with a note of what was outside.
 */
import type { Span } from '../care/care-plan'
import { addDays, type LocalDate, laterOf } from '../understanding/when'
import { dayLength, type Minute } from './clock-time'
import { handoutIce, type IceRules } from './rules'
import type { Wish } from './wish'

/** The listener's own date and time. */
export interface LocalNow {
  readonly date: LocalDate
  readonly minute: Minute
}

export interface Situation {
  readonly now: LocalNow
  readonly operationDay?: LocalDate | undefined
  /** When she gets up and goes to bed, where she has said so. */
  readonly wake?: Minute | undefined
  readonly bed?: Minute | undefined
  /** The handout's unless given. */
  readonly rules?: IceRules
}

/** One daily reminder: its clock time, its first day and its last. */
export interface Ring {
  readonly minute: Minute
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface Plan {
  /** In the order in which they ring. */
  readonly rings: readonly Ring[]
  /** Minutes between two, where they are all alike. */
  readonly gap?: number
}

/** What of the wish the handout does not have: more often, less often, at night, more days, days that are over; or today is too late. */
export type Note = 'often' | 'seldom' | 'night' | 'long' | 'over' | 'late'

export interface Proposal {
  readonly plan: Plan
  readonly note?: Note
}

const hour = 60
/** Unless the listener says otherwise: from 8 in the morning to 8 at night. */
const usual = { wake: 8 * hour, bed: 20 * hour, latest: 21 * hour, span: 12 * hour }
/** Before five and after midnight is night, unless she is known to be up. */
const night = { ends: 5 * hour, begins: dayLength }
const step = 5

/** The plan for a wish. */
export function planFor(wish: Wish, situation: Situation): Proposal {
  const frame = hoursOf(wish, situation)
  const { gap: bounds } = situation.rules ?? handoutIce
  const spaced = wish.times === undefined ? regular(wish.gap, frame, bounds) : listed(wish.times, frame, bounds)
  const days = daysOf(wish, situation, spaced.times)
  const rings = ringsOf(spaced.times, days, situation.now)
  const gap = gapOf(rings, spaced.times)
  const note = days.note ?? frame.note ?? spaced.note
  return { plan: { rings, ...(gap === undefined ? {} : { gap }) }, ...(note === undefined ? {} : { note }) }
}

/** Whether two plans ring alike. */
export function samePlan(one: Plan, other: Plan): boolean {
  return JSON.stringify(one.rings) === JSON.stringify(other.rings)
}

interface Frame {
  readonly from: Minute
  readonly until: Minute
  readonly earliest: Minute
  readonly latest: Minute
  readonly note?: Note
}

function hoursOf(wish: Wish, { wake = usual.wake, bed }: Situation): Frame {
  const asleep = bed === undefined ? undefined : bed <= wake ? bed + dayLength : bed
  const [earliest, latest] = [Math.min(night.ends, wake), Math.max(night.begins, asleep ?? 0)]
  const wanted = (wish.from ?? wake) % dayLength
  const from = wanted < earliest ? wake : wanted
  const late = Math.max(usual.bed, Math.min(usual.latest, from + usual.span))
  const end = wish.until ?? asleep ?? late
  const ending = end < from ? end + dayLength : end
  const until = ending > latest ? Math.max(from, asleep ?? late) : ending
  const outside = wish.night === true || from !== wanted || until !== ending
  return { from, until, earliest, latest, ...(outside ? { note: 'night' as const } : {}) }
}

interface Spaced {
  readonly times: readonly Minute[]
  readonly note?: Note
}

function regular(wanted: number | undefined, { from, until }: Frame, bounds: Span): Spaced {
  const gap = Math.min(bounds.most, Math.max(bounds.least, wanted ?? bounds.most))
  const times = Array.from({ length: Math.floor((until - from) / gap) + 1 }, (_, index) => from + index * gap)
  if (wanted === undefined || wanted === gap) return { times }
  return { times, note: wanted < gap ? 'often' : 'seldom' }
}

/** Her own times: those too near to the one before are left out, and too long a wait is parted. */
function listed(wanted: readonly Minute[], { earliest, latest, from }: Frame, bounds: Span): Spaced {
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  const awake = sorted.filter((time) => time >= earliest && time <= latest)
  const times: Minute[] = []
  let note: Note | undefined = awake.length < sorted.length ? 'night' : undefined
  for (const time of awake) {
    const before = times.at(-1)
    if (before !== undefined && time - before < bounds.least) {
      note ??= 'often'
      continue
    }
    if (before !== undefined && time - before > bounds.most) {
      note ??= 'seldom'
      times.push(...between(before, time, bounds.most))
    }
    times.push(time)
  }
  return { times: times.length > 0 ? times : [from], ...(note === undefined ? {} : { note }) }
}

/** Evenly, to five minutes, and no wait longer than the longest. */
function between(from: Minute, to: Minute, most: number): Minute[] {
  const pieces = Math.ceil((to - from) / most)
  return Array.from({ length: pieces - 1 }, (_, index) => {
    const even = from + Math.round(((index + 1) * (to - from)) / pieces / step) * step
    return Math.max(even, to - (pieces - 1 - index) * most)
  })
}

interface Days {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly note?: Note
}

/** Through the third day after the operation where its day is known, else three days from now. */
function daysOf(wish: Wish, { now, operationDay, rules = handoutIce }: Situation, times: readonly Minute[]): Days {
  const wanted = addDays(now.date, wish.start ?? 0)
  const tooLate = wanted === now.date && (times.at(-1) ?? 0) <= now.minute
  const first = tooLate ? addDays(now.date, 1) : wanted
  const limit = addDays(operationDay ?? now.date, rules.days)
  if (limit < first) return { first, last: first, note: 'over' }
  const asked =
    wish.days !== undefined ? addDays(first, Math.max(1, wish.days) - 1) : wish.last !== undefined ? addDays(now.date, wish.last) : limit
  const last = asked > limit ? limit : laterOf(asked, first)
  const note = asked > limit ? 'long' : tooLate && wish.start === 0 && wish.days === 1 ? 'late' : undefined
  return { first, last, ...(note === undefined ? {} : { note }) }
}

/** The daily reminders: one that is over for today begins tomorrow, or not at all. */
function ringsOf(times: readonly Minute[], { first, last }: Days, now: LocalNow): readonly Ring[] {
  return times.flatMap((time): Ring[] => {
    const shift = Math.floor(time / dayLength)
    const isOver = first === now.date && time <= now.minute
    const from = addDays(first, shift + (isOver ? 1 : 0))
    const to = addDays(last, shift)
    return from > to ? [] : [{ minute: time % dayLength, from, to }]
  })
}

function gapOf(rings: readonly Ring[], times: readonly Minute[]): number | undefined {
  const heard = times.slice(times.length - rings.length)
  const gaps = new Set(heard.slice(1).map((time, index) => time - (heard[index] as Minute)))
  const [gap] = gaps
  return gaps.size === 1 ? gap : undefined
}

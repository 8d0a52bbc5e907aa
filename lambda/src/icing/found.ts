/** What a sentence about reminders says, before it is known which half of the day its hours are in. */
import { asEnd, asList, asStart, type Said } from './clock-time'
import type { Wish } from './wish'

export interface Found {
  gap?: number
  from?: Said
  until?: Said
  bed?: true
  start?: number
  days?: number
  last?: number
  night?: true
  times: Said[]
  /** Clock times that are taken back. */
  of: readonly Said[]
  either?: true
  /** A day was taken back. */
  notThatDay?: true
}

/** Times by themselves are a list; beside a gap or an end, the first of them is the start. */
export function wishOf({ times, from, until, of, either, notThatDay: _, ...found }: Found): Wish {
  if (of.length > 0 && found.gap === undefined && from === undefined && until === undefined)
    return { ...found, instead: { of, by: times, ...(either === undefined ? {} : { either }) } }
  if (times.length > 0 && found.gap === undefined && until === undefined)
    return { ...found, times: asList(from === undefined ? times : [from, ...times]) }
  const start = from ?? times[0]
  const first = start === undefined ? undefined : asStart(start)
  return {
    ...found,
    ...(first === undefined ? {} : { from: first }),
    ...(until === undefined ? {} : { until: asEnd(until, first) }),
  }
}

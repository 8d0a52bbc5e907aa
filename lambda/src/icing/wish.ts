/** What the listener wants of the reminders, as far as she has said it. */
import type { Minute } from './clock-time'
import { type Instead, replaced } from './instead'

export interface Wish {
  /** Minutes between two reminders. */
  readonly gap?: number
  /** Clock times, one by one. */
  readonly times?: readonly Minute[]
  readonly from?: Minute
  readonly until?: Minute
  /** Until she goes to bed, whenever that is. */
  readonly bed?: true
  /** The first day: days from today. */
  readonly start?: number
  /** For how many days. */
  readonly days?: number
  /** The last day: days from today. */
  readonly last?: number
  readonly night?: true
  /** Clock times that come in the place of others; none of them in a wish that has been corrected by it. */
  readonly instead?: Instead
}

/** Whether anything was wished. */
export function isWish(wish: Wish): boolean {
  return Object.keys(wish).length > 0
}

/**
 * A wish with a correction: what is said later counts, and drops what cannot stand beside it. `ends` are the first and the last time of the plan
 * that was spoken, where it has a gap.
 */
export function corrected(before: Wish, { instead, ...said }: Wish, ends: Pick<Wish, 'from' | 'until'> = before): Wish {
  const after: Wish = instead === undefined ? said : { ...replaced(before, instead, ends), ...said }
  const { night: _, ...old } = before
  const kept = after.times === undefined ? old : without(old, ['gap', 'from', 'until', 'bed'])
  const clocks = after.gap === undefined && after.from === undefined && after.until === undefined ? kept : without(kept, ['times'])
  const open = after.bed === undefined ? clocks : without(clocks, ['until'])
  const days = after.days !== undefined || after.last !== undefined ? without(open, ['days', 'last']) : open
  return { ...(after.until === undefined ? days : without(days, ['bed'])), ...after }
}

function without(wish: Wish, names: readonly (keyof Wish)[]): Wish {
  return Object.fromEntries(Object.entries(wish).filter(([name]) => !names.includes(name as keyof Wish)))
}

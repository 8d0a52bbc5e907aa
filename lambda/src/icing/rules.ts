/** The figures of icing: the handout's, or the clinic's where its plan has its own (decision 1). */
import type { CarePlan, Span } from '../care/care-plan'
import { facts } from '../care/facts'

export interface IceRules {
  /** Minutes of one icing. */
  readonly minutes: Span
  /** Minutes from one to the next. */
  readonly gap: Span
  readonly days: number
}

const hour = 60

export const handoutIce: IceRules = {
  minutes: facts['ice-duration'].numbers,
  gap: { least: facts['ice-frequency'].numbers.least * hour, most: facts['ice-frequency'].numbers.most * hour },
  days: facts['ice-days'].numbers.days,
}

/** The rules that a clinic's plan makes of the handout's. */
export function iceRules({ ice = {} }: CarePlan): IceRules {
  return { minutes: ice.minutes ?? handoutIce.minutes, gap: ice.gapMinutes ?? handoutIce.gap, days: ice.days ?? handoutIce.days }
}

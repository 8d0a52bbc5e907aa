/** What went wrong with reminders or the timer, in one plain sentence each, and the sentence that works without us. */
import { handoutIce } from '../icing/rules'
import { icingFor } from '../icing/timer'
import { type Line, line } from '../locales/line'
import type { WordKey } from '../locales/words'
import type { AlertFailure, Grant } from '../ports'
import type { Outcome } from './outcome'
import { answered } from './replies'
import type { Turn } from './turn'

export type Why = AlertFailure | 'denied' | 'not-answered' | 'unasked' | 'no-zone'

/** The sentence of a failure. */
export function whyLine(grant: Grant, why: Why): Line {
  return { key: `alert.${why}`, words: { what: `alert.${grant}` as WordKey } }
}

/** "Alexa, set a timer for fifteen minutes": what works without us. */
export function insteadLine(grant: Grant, minutes?: number): Line {
  return grant === 'timers'
    ? line('alert.instead-timers', { minutes: icingFor(minutes, handoutIce.minutes).minutes })
    : line('alert.instead-reminders', { hours: handoutIce.gap.most / 60 })
}

/** Nothing was set, why, and what works instead. */
export function failed(turn: Turn, grant: Grant, why: Why, more: readonly Line[] = [line('alert.nothing-set')], minutes?: number): Outcome {
  const outcome = answered(turn, [whyLine(grant, why), ...more, insteadLine(grant, minutes)])
  return { ...outcome, reply: { ...outcome.reply, card: 'none' } }
}

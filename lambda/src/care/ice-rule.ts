/** The sentences of the icing rule with the clinic's own figures; the figures themselves are in `icing/rules.ts`. */
import type { Line } from '../locales/line'
import type { CarePlan, Span } from './care-plan'
import type { FactId } from './facts'

const hour = 60

/** The sentence of an ice fact with the clinic's own figures; undefined where the clinic has none. */
export function iceLine(id: FactId, { ice }: CarePlan): Line | undefined {
  if (id === 'ice-duration' && ice?.minutes !== undefined) return duration(ice.minutes)
  if (id === 'ice-frequency' && ice?.gapMinutes !== undefined) return frequency(ice.gapMinutes)
  return id === 'ice-days' && ice?.days !== undefined ? { key: 'plan.ice-days', vars: { count: ice.days } } : undefined
}

function duration({ least, most }: Span): Line {
  return least === most ? { key: 'plan.ice-minutes', vars: { count: most } } : { key: 'fact.ice-duration', vars: { least, most } }
}

function frequency({ least, most }: Span): Line {
  const whole = least % hour === 0 && most % hour === 0
  if (least !== most) {
    return whole
      ? { key: 'fact.ice-frequency', vars: { least: least / hour, most: most / hour } }
      : { key: 'plan.ice-every-minutes-span', vars: { least, most } }
  }
  return whole ? { key: 'plan.ice-every-hours', vars: { count: most / hour } } : { key: 'plan.ice-every-minutes', vars: { count: most } }
}

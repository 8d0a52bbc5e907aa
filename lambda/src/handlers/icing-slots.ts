/** Times and durations as Alexa's own slot types deliver them: without raw text, in ISO 8601 (platform facts 4.20, 4.21). */
import { minuteOfSlot } from '../icing/clock-time'
import { minutesOfIso } from '../icing/duration'
import type { LocalNow } from '../icing/plan'
import type { Wish } from '../icing/wish'
import type { Turn } from './turn'

const halfDay = 720
const morning = 480

/** The wish in the slots of a turn. */
export function slotWish({ slots }: Pick<Turn, 'slots'>, now: LocalNow): Wish {
  const gap = minutesOfIso(slots.gap ?? slots.duration ?? '')
  const { wake, bed } = slotHours({ slots })
  const isMorning = slots.start === 'MO'
  const from = (isMorning ? undefined : minuteOfSlot(slots.start ?? '')) ?? wake
  return {
    ...(gap === undefined ? {} : { gap }),
    // The morning is tomorrow's once today's has begun; so is Spanish "mañana", which Alexa may hear as the morning.
    ...(isMorning && now.minute >= morning ? { start: 1 } : {}),
    ...(from === undefined ? {} : { from }),
    ...(bed === undefined ? {} : { until: bed }),
  }
}

/** When she gets up and goes to bed. Alexa may hear a bare "nine" as the morning: a bedtime before noon and not before five is the evening. */
export function slotHours({ slots }: Pick<Turn, 'slots'>): { readonly wake?: number; readonly bed?: number } {
  const wake = minuteOfSlot(slots.wake ?? slots.time ?? '')
  const slot = minuteOfSlot(slots.bed ?? '')
  const bed = slot !== undefined && slot >= 300 && slot < halfDay ? slot + halfDay : slot
  return { ...(wake === undefined ? {} : { wake }), ...(bed === undefined ? {} : { bed }) }
}

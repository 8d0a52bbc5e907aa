/** Times and durations as Alexa's own slot types deliver them: without raw text, in ISO 8601 (platform facts 4.20, 4.21). */
import { minuteOfSlot } from '../icing/clock-time'
import { minutesOfIso } from '../icing/duration'
import type { Wish } from '../icing/wish'
import type { Turn } from './turn'

const halfDay = 720

/** The wish in the slots of a turn. */
export function slotWish({ slots }: Pick<Turn, 'slots'>): Wish {
  const gap = minutesOfIso(slots.gap ?? slots.duration ?? '')
  const { wake, bed } = slotHours({ slots })
  const from = minuteOfSlot(slots.start ?? '') ?? wake
  return {
    ...(gap === undefined ? {} : { gap }),
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

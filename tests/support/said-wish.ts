import { wishIn } from '../../lambda/src/icing/read'
import { minutesIn } from '../../lambda/src/icing/timer'
import type { Wish } from '../../lambda/src/icing/wish'
import type { Locale } from '../../lambda/src/locales/pack'
import { hear } from '../../lambda/src/understanding/understand'
import { packOf } from './packs'

/** A wish with its clock times as one writes them; past 24:00 on the night that follows. */
export type Written = Omit<Wish, 'times' | 'from' | 'until' | 'instead'> & {
  readonly times?: string
  readonly from?: string
  readonly until?: string
}

const written = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** The words of a sentence, and those of its language that say when. */
export const heardTokens = (locale: Locale, text: string) => {
  const { model } = packOf(locale)
  return [hear(text, model).tokens, model.context.icing] as const
}

/** The wish that is read from a sentence said on a Monday. */
export const heardWish = (locale: Locale, text: string): Wish => wishIn(...heardTokens(locale, text), 1)

/** The wish that is read from a sentence. Today is a Monday unless given, Sunday being 0. */
export function saidWish(locale: Locale, text: string, weekday = 1): Written {
  const { times, from, until, ...rest } = wishIn(...heardTokens(locale, text), weekday)
  return {
    ...rest,
    ...(times === undefined ? {} : { times: times.map(written).join(' ') }),
    ...(from === undefined ? {} : { from: written(from) }),
    ...(until === undefined ? {} : { until: written(until) }),
  }
}

/** The minutes that a sentence gives the timer; `bare` where they were asked for. */
export function saidMinutes(locale: Locale, text: string, bare: boolean): number | undefined {
  return minutesIn(...heardTokens(locale, text), bare)
}

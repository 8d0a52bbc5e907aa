/** The words of a language that say when and how often: compiled from icing.yaml. Types only. */

/** What a phrase does in a sentence about reminders or the timer. */
export const kinds = [
  'asking',
  'cancelling',
  'every',
  'other',
  'gap',
  'minutes',
  'minute',
  'hour',
  'day',
  'week',
  'article',
  'number',
  'past',
  'half-past',
  'clock',
  'part',
  'from',
  'until',
  'between',
  'before',
  'after',
  'at',
  'and',
  'not',
  'but',
  'instead',
  'in',
  'later',
  'yes',
  'agree',
  'question',
  'count',
  'for',
  'only',
  'night',
  'bedtime',
  'only-today',
  'ahead',
  'weekday',
  'skip',
] as const
export type Kind = (typeof kinds)[number]

/** Longest first. `value` is minutes, days, a count or a part of the day, by the kind. */
export interface IcingWords {
  readonly phrases: readonly (readonly [phrase: readonly string[], kind: Kind, value: number])[]
}

/** The values of the kind `part`. */
export const parts = { morning: 0, afternoon: 1, night: 2 } as const

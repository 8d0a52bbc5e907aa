import { en } from './languages/en'
import { es } from './languages/es'

export type Unit = 'S' | 'M' | 'H' | 'D' | 'W' | 'MO' | 'Y'
export type HalfOfDay = 'am' | 'pm' | 'night'

/** What a recogniser and an Echo know of a language apart from any skill. Adding a language is adding such a table. */
export interface Language {
  /** The usual phrases of Amazon's own intents. */
  readonly builtIns: Readonly<Record<string, readonly string[]>>
  /** Words that end a session without giving the skill a turn. */
  readonly exit: readonly string[]
  readonly invocation: {
    readonly launch: readonly string[]
    readonly ask: readonly string[]
    /** Dropped once between the skill's name and the request. */
    readonly connecting: readonly string[]
  }
  /** Answers to Amazon's permission prompt. */
  readonly permission: { readonly yes: readonly string[]; readonly no: readonly string[] }
  readonly numbers: {
    readonly values: Readonly<Record<string, number>>
    readonly multipliers: Readonly<Record<string, number>>
    readonly articles: readonly string[]
    readonly joiners: readonly string[]
    readonly ordinals: Readonly<Record<string, number>>
  }
  readonly units: Readonly<Record<string, Unit>>
  readonly durations: readonly (readonly [pattern: string, meaning: DurationMeaning])[]
  readonly durationJoiners: readonly string[]
  readonly times: readonly (readonly [pattern: string, meaning: TimeMeaning])[]
  /** Left out before a time: "at", "a las". */
  readonly timeLeads: readonly string[]
  readonly halvesOfDay: readonly (readonly [phrase: string, half: HalfOfDay])[]
  readonly weekdays: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  readonly dates: readonly (readonly [pattern: string, meaning: DateMeaning])[]
}

/** So many of a unit; without a fixed unit the captured one, without a fixed count the captured one plus `more`. */
export interface DurationMeaning {
  readonly count?: number
  readonly more?: number
  readonly unit?: Unit
}

/** A fixed value, or minutes after (1) or before (-1) the captured hour. */
export type TimeMeaning = { readonly fixed: string } | { readonly sign: 1 | -1; readonly minutes?: number; readonly atLeast?: number }

export type DateMeaning =
  | { readonly fixed: string }
  | { readonly days: number }
  | { readonly shift: 1 | -1; readonly count?: number }
  | { readonly weekday: 'next' | 'last' | 'next-week' }
  | { readonly week: number; readonly weekend?: true }
  | { readonly month: number }
  | 'day-of-month'
  | 'month'

const NONE: Language = {
  builtIns: {},
  exit: [],
  invocation: { launch: [], ask: [], connecting: [] },
  permission: { yes: [], no: [] },
  numbers: { values: {}, multipliers: {}, articles: [], joiners: [], ordinals: {} },
  units: {},
  durations: [],
  durationJoiners: [],
  times: [],
  timeLeads: [],
  halvesOfDay: [],
  weekdays: {},
  months: {},
  dates: [],
}

const LANGUAGES: Readonly<Record<string, Language>> = { en, es }

/** The table of a locale's language; a language without one has empty tables. */
export function languageOf(locale: string): Language {
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? NONE
}

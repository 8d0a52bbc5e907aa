/**
 * A clinic's own rules, as the skill uses them. The file that a clinic edits is `care-plan.json`; `scripts/care-plan` checks it and makes
 * this of it at build time, so that nothing unchecked is ever loaded. Every value is optional: what is missing is answered as the handout does.
 */
import type { TopicId } from './topics'

/** How long something is not allowed: so many whole days after the operation, or until somebody says so. */
export type Wait = { readonly days: number } | { readonly until: 'follow-up' | 'doctor-says' }

export interface Span {
  readonly least: number
  readonly most: number
}

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export type Weekday = (typeof weekdays)[number]

/** Opening hours of some days, as `HH:MM` in the clinic's zone. */
export interface Opening {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly to: string
}

export interface CarePlan {
  readonly clinic?: {
    readonly name: string
    readonly country?: string
    readonly timeZone?: string
    /** Telephone numbers in the groups of their country, with spaces between: "312 555 0142". */
    readonly phone?: string
    readonly appointmentPhone?: string
    readonly afterHoursPhone?: string
    readonly hours?: readonly Opening[]
    readonly emergencyNumber?: string
  }
  readonly lifting?: Wait & { readonly weight?: number; readonly unit?: 'pounds' | 'kilograms' }
  readonly driving?: Wait & { readonly notOnPainMedicine?: boolean }
  readonly shower?: Wait
  readonly bath?: Wait
  readonly work?: Wait
  readonly followUp?: { readonly days: number }
  readonly brace?: { readonly wear: 'none' | 'when-up' } & Partial<{ readonly days: number; readonly until: 'follow-up' | 'doctor-says' }>
  readonly dressing?: { readonly changedBy: 'clinic' | 'visiting-nurse' | 'home' }
  readonly ice?: { readonly minutes?: Span; readonly gapMinutes?: Span; readonly days?: number }
  /** Spoken after the answer to a topic, each only in the locales it was written for. */
  readonly extra?: readonly { readonly topic: TopicId; readonly text: Readonly<Record<string, string>> }[]
  readonly leaveOut?: readonly TopicId[]
}

/** A care plan at a moment and for a listener: what an answer needs to know of the clinic. */
export interface Clinic {
  readonly plan: CarePlan
  readonly locale: string
  /** Whether it is open; undefined when its hours are not known. */
  readonly open: boolean | undefined
}

export const noClinic: Clinic = { plan: {}, locale: '', open: undefined }

/** The clinic at a moment. */
export function clinicAt(plan: CarePlan, locale: string, now: Date): Clinic {
  const { hours, timeZone } = plan.clinic ?? {}
  return {
    plan,
    locale,
    get open() {
      return hours === undefined || timeZone === undefined ? undefined : isOpen(hours, timeZone, now)
    },
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function isOpen(hours: readonly Opening[], timeZone: string, now: Date): boolean {
  const format =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, format)
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const time = `${parts.get('hour')}:${parts.get('minute')}`
  const today = parts.get('weekday')?.toLowerCase()
  return hours.some(({ days, from, to }) => days.some((day) => day === today) && from <= time && time < to)
}

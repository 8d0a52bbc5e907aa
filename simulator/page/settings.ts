import { modelLocales } from '../models'
import { type SessionPlan, sessionPlan } from '../session-plan'
import { UsageError } from '../usage-error'
import { OWN_PLAN, planChoices } from './care-plans'
import { FAULTS, type Faults, faultsFrom, SERVICES } from './faults'

/** What the page's side panel sets. */
export interface Settings extends Pick<SessionPlan, 'locale' | 'timeZone' | 'device' | 'grant'> {
  /** Whole days since the operation; null: the listener has not said. */
  readonly operationDays: number | null
  /** The file of a care plan. */
  readonly carePlan: string
  /** What goes wrong with Amazon's services. */
  readonly faults: Faults
}

const LONGEST_AGO = 60

/** Checks what the page sent and keeps the rest as it was. Throws a `UsageError` that names the field. */
export function settingsFrom(fields: Readonly<Record<string, unknown>>, before?: Settings): Settings {
  const {
    locale,
    timeZone,
    device,
    grant,
    operationDays,
    carePlan = OWN_PLAN,
    faults,
  } = { ...before, ...fields } as Readonly<Record<string, unknown>>
  const plan = sessionPlan({ locale, timeZone, device, grant, turns: [] })
  if (!planChoices().some(({ id }) => id === carePlan)) throw new UsageError('carePlan must be the name of a plan')
  return {
    locale: plan.locale,
    timeZone: plan.timeZone,
    device: plan.device,
    grant: plan.grant,
    operationDays: daysOf(operationDays),
    carePlan: String(carePlan),
    faults: faultsFrom(faults),
  }
}

function daysOf(value: unknown): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_AGO) return value
  throw new UsageError(`operationDays must be null or a whole number up to ${LONGEST_AGO}`)
}

/** What can be chosen: every locale that a model is built for, and every time zone that the machine knows. */
export function choices() {
  return {
    locales: modelLocales().map((locale) => ({ locale, name: nameOf(locale), direction: directionOf(locale) })),
    carePlans: planChoices(),
    faults: Object.keys(FAULTS),
    services: SERVICES,
    timeZones: Intl.supportedValuesOf('timeZone'),
  }
}

/** A locale's name in its own language, then in English where that differs. */
function nameOf(locale: string): string {
  const own = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  const english = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale
  const capital = own.charAt(0).toLocaleUpperCase(locale) + own.slice(1)
  return capital === english ? capital : `${capital} – ${english}`
}

/** Which way a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return ['ar', 'he', 'fa', 'ur'].includes(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'
}

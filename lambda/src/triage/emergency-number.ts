/** The emergency number follows the country, not the language (decision 4). */
import { emergencyNumbers } from './emergency-numbers'
import zones from './zones.json'

export interface Emergency {
  readonly number: string
  /** False when the country is a guess or has no row, so that "or your local emergency number" is added. */
  readonly countryKnown: boolean
}

/** A clinic's own choice among the emergency codes of its country. */
export interface EmergencyPin {
  readonly country: string
  readonly number: string
}

/** The country of an IANA time zone; undefined when the zone has none. */
export function countryOf(timeZone: string): string | undefined {
  return Object.hasOwn(zones, timeZone) ? (zones as Readonly<Record<string, string>>)[timeZone] : undefined
}

/**
 * The number to say where the listener's device is; without a known zone, the locale's main country, said as a guess. A pin holds in its own
 * country and only where the device is known to be there.
 */
export function emergencyOf(timeZone: string | undefined, localeCountry: string, pin?: EmergencyPin): Emergency {
  const here = timeZone === undefined ? undefined : countryOf(timeZone)
  if (here !== undefined && here === pin?.country) return { number: pin.number, countryKnown: true }
  const row = here === undefined ? undefined : emergencyNumbers[here]
  if (row !== undefined) return { number: row.number, countryKnown: true }
  return { number: emergencyNumbers[localeCountry]?.number ?? '112', countryKnown: false }
}

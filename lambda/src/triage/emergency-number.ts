/** The emergency number follows the country, not the language (decision 4): each row with its source and the day it was checked. */
import zones from './zones.json'

export interface EmergencyRow {
  readonly number: string
  readonly source: string
  readonly checked: string
}

export const emergencyNumbers: Readonly<Record<string, EmergencyRow>> = {
  US: { number: '911', source: 'https://www.911.gov', checked: '2026-11-23' },
}

export interface Emergency {
  readonly number: string
  /** False when the country is a guess or has no row, so that "or your local emergency number" is added. */
  readonly countryKnown: boolean
}

/** The country of an IANA time zone; undefined when the zone has none. */
export function countryOf(timeZone: string): string | undefined {
  return Object.hasOwn(zones, timeZone) ? (zones as Readonly<Record<string, string>>)[timeZone] : undefined
}

/** The number to say where the listener's device is; without a known zone, the locale's main country, said as a guess. */
export function emergencyOf(timeZone: string | undefined, localeCountry: string): Emergency {
  const here = timeZone === undefined ? undefined : countryOf(timeZone)
  const row = here === undefined ? undefined : emergencyNumbers[here]
  if (row !== undefined) return { number: row.number, countryKnown: true }
  return { number: emergencyNumbers[localeCountry]?.number ?? '112', countryKnown: false }
}

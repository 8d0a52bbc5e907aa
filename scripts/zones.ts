/** Writes which country a time zone lies in, from the package's data: small enough to load with the skill, and reviewable. */
import { join } from 'node:path'
import { getAllTimezones, getCountryForTimezone } from 'countries-and-timezones'

export const zonesPath = join(__dirname, '../lambda/src/triage/zones.json')

/** Old names that stand for hours and not for a place: the package gives EST to Panama and CET to Belgium, so they count as unknown. */
const placeless = /^(CET|EET|MET|WET|EST|MST|HST|EST5EDT|CST6CDT|MST7MDT|PST8PDT)$/

/** Zone → country; a zone that countries share takes the package's principal country, an alias its target's. */
export function zoneCountries(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(getAllTimezones({ deprecated: true }))
      .filter((zone) => !placeless.test(zone))
      .sort()
      .flatMap((zone): [string, string][] => {
        const country = getCountryForTimezone(zone)
        return country === null ? [] : [[zone, country.id]]
      }),
  )
}

export function zonesText(): string {
  return `${JSON.stringify(zoneCountries(), null, 1)}\n`
}

/** Telephone numbers: whether they can be dialled in a country, and in which groups they are said there. Only at build time. */
import { createRequire } from 'node:module'
import type * as Short from 'google-libphonenumber'
import type * as Phones from 'libphonenumber-js/max'

/** Both libraries are large: loaded by plans that hold a number, and by no others. */
const load = createRequire(__filename)
const phones = (): typeof Phones => load('libphonenumber-js/max') as typeof Phones
const short = (): typeof Short => load('google-libphonenumber') as typeof Short

/** Digits in a breath: a longer group is broken up. */
const breath = 4
const third = 3

export function isCountry(country: string): country is Phones.CountryCode {
  return phones().isSupportedCountry(country)
}

/** A number in the groups of its country, "312 555 0142"; undefined when it can't be dialled there. */
export function groupsOf(number: string, country: string): string | undefined {
  if (!isCountry(country)) return undefined
  const parsed = phones().parsePhoneNumberFromString(number, country)
  if (parsed === undefined || !parsed.isValid() || parsed.countryCallingCode !== phones().getCountryCallingCode(country)) return undefined
  return (parsed.formatNational().match(/\d+/g) ?? []).flatMap(inBreaths).join(' ')
}

function inBreaths(group: string): readonly string[] {
  return group.length <= breath ? [group] : (group.match(new RegExp(`\\d{1,${third}}`, 'g')) ?? [])
}

/** Whether the phone-number library knows a short number as an emergency number of a country. */
export function isEmergencyNumber(number: string, country: string): boolean {
  return (
    short().ShortNumberInfo.getInstance() as unknown as { isEmergencyNumber(number: string, country: string): boolean }
  ).isEmergencyNumber(number, country)
}

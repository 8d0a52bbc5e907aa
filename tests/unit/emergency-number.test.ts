import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getAllTimezones } from 'countries-and-timezones'
import { countryOf, emergencyOf } from '../../lambda/src/triage/emergency-number'
import { emergencyNumbers } from '../../lambda/src/triage/emergency-numbers'
import { groupsOf, isEmergencyNumber } from '../../scripts/care-plan/phones'

const rows = Object.entries(emergencyNumbers)
/** The countries of reference/peers.md, section 4. */
const wanted = 'US CA MX GB IE AU NZ IN DE AT ES FR IT NL BR JP SA AE BE CH'.split(' ')

test('the table holds the countries of the brief', () => {
  expect(wanted).toHaveLength(20)
  expect(wanted.filter((country) => emergencyNumbers[country] === undefined)).toEqual([])
})

describe.each(rows)('the row of %s', (country, { number, spoken, source, checked }) => {
  test('is an emergency number there by the data of a phone-number library', () => {
    expect(isEmergencyNumber(number, country)).toBe(true)
  })

  test('says how it is spoken, has a source and a day in the past on which it was checked', () => {
    expect(spoken).toBe('digit-by-digit')
    expect(source).toMatch(/^https:\/\/\S+\.\S+/)
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Number.isNaN(Date.parse(checked))).toBe(false)
    expect(Date.parse(checked)).toBeLessThanOrEqual(Date.now() + 86_400_000)
  })

  test('is listed in the safety file with its source', () => {
    const listed = readFileSync(join(__dirname, '../../docs/safety/emergency-numbers.md'), 'utf8')
    expect(listed).toContain(`| ${country} | ${number} | ${checked} |`)
    expect(listed).toContain(source)
  })
})

test('the library would notice a wrong row', () => {
  expect(isEmergencyNumber('911', 'DE')).toBe(false)
  expect(isEmergencyNumber('000', 'NZ')).toBe(false)
  expect(isEmergencyNumber('110', 'US')).toBe(false)
})

describe('the number follows the country, not the language', () => {
  test.each([
    ['Europe/Berlin', '112'],
    ['Pacific/Auckland', '111'],
    ['Europe/London', '999'],
    ['Europe/Vienna', '144'],
    ['Europe/Zurich', '144'],
    ['Europe/Paris', '15'],
    ['Australia/Sydney', '000'],
    ['America/Toronto', '911'],
    ['America/Mexico_City', '911'],
    ['America/Sao_Paulo', '192'],
    ['Asia/Tokyo', '119'],
    ['Asia/Riyadh', '997'],
    ['Asia/Dubai', '998'],
    ['Asia/Kolkata', '112'],
    ['America/Puerto_Rico', '911'],
  ])('an American speaker in %s hears %s', (zone, number) => {
    expect(emergencyOf(zone, 'US')).toEqual({ number, countryKnown: true })
  })

  test.each([
    ['US/Pacific', 'America/Los_Angeles'],
    ['NZ', 'Pacific/Auckland'],
    ['GB', 'Europe/London'],
    ['Eire', 'Europe/Dublin'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Japan', 'Asia/Tokyo'],
    ['Canada/Eastern', 'America/Toronto'],
    ['Mexico/General', 'America/Mexico_City'],
    ['Brazil/East', 'America/Sao_Paulo'],
    ['Australia/NSW', 'Australia/Sydney'],
    ['Europe/Belfast', 'Europe/London'],
  ])('the old name %s is as good as %s', (alias, zone) => {
    expect(countryOf(alias)).toBe(countryOf(zone))
    expect(emergencyOf(alias, 'US')).toEqual(emergencyOf(zone, 'US'))
  })

  test.each([
    ['Europe/Stockholm', 'SE'],
    ['Europe/Copenhagen', 'DK'],
    ['Europe/Amsterdam', 'NL'],
    ['Europe/Luxembourg', 'LU'],
    ['Europe/Busingen', 'DE'],
    ['America/Nassau', 'BS'],
    ['Asia/Kuwait', 'KW'],
    ['Asia/Muscat', 'OM'],
    ['Europe/Jersey', 'JE'],
    ['Antarctica/McMurdo', 'AQ'],
  ])('%s, which shares its hours with a larger neighbour, is still %s', (zone, country) => {
    expect(countryOf(zone)).toBe(country)
  })

  test('a zone that countries share takes the principal one of the package', () => {
    const shared = Object.entries(getAllTimezones()).filter(([, { countries }]) => countries.length > 1)
    expect(shared.length).toBeGreaterThan(20)
    expect(shared.filter(([zone, { countries }]) => countryOf(zone) !== countries[0]).map(([zone]) => zone)).toEqual([])
  })

  test.each(['UTC', 'Etc/GMT+5', 'EST', 'CET', 'WET', 'PST8PDT', 'Mars/Olympus', '', '__proto__', 'constructor'])(
    '%p stands for no place, so the number of the locale is said as a guess',
    (zone) => {
      expect(emergencyOf(zone, 'US')).toEqual({ number: '911', countryKnown: false })
      expect(emergencyOf(zone, 'GB')).toEqual({ number: '999', countryKnown: false })
    },
  )

  test('without a zone, or in a country without a row, it is a guess too', () => {
    expect(emergencyOf(undefined, 'US')).toEqual({ number: '911', countryKnown: false })
    expect(emergencyOf('Africa/Lagos', 'US')).toEqual({ number: '911', countryKnown: false })
    expect(emergencyOf('Asia/Kuwait', 'SA')).toEqual({ number: '997', countryKnown: false })
  })

  test('where neither the country nor that of the locale has a row, it is 112, as a guess', () => {
    expect(emergencyOf('Africa/Lagos', 'NG')).toEqual({ number: '112', countryKnown: false })
    expect(emergencyOf(undefined, 'NG')).toEqual({ number: '112', countryKnown: false })
  })
})

describe('a number that a clinic has pinned', () => {
  const pin = { country: 'AT', number: '112' }

  test('holds in its own country', () => {
    expect(emergencyOf('Europe/Vienna', 'DE', pin)).toEqual({ number: '112', countryKnown: true })
  })

  test('holds nowhere else, and not where the country is not known', () => {
    expect(emergencyOf('Europe/Zurich', 'DE', pin)).toEqual({ number: '144', countryKnown: true })
    expect(emergencyOf('America/New_York', 'US', { country: 'US', number: '112' }).number).toBe('112')
    expect(emergencyOf(undefined, 'US', { country: 'US', number: '112' })).toEqual({ number: '911', countryKnown: false })
  })
})

describe('a telephone number', () => {
  test.each([
    ['+1 312 555 0142', 'US', '312 555 0142'],
    ['312.555.0142', 'US', '312 555 0142'],
    ['+49 30 23125 123', 'DE', '030 231 251 23'],
    ['01 23 45 67 89', 'FR', '01 23 45 67 89'],
  ])('%s is said in the groups of %s: %s', (number, country, groups) => {
    expect(groupsOf(number, country)).toBe(groups)
  })

  test.each([
    ['555 0142', 'US'],
    ['+49 30 23125 123', 'US'],
    ['911', 'US'],
    ['+1 312 555 0142', 'XX'],
  ])('%s can not be dialled in %s', (number, country) => {
    expect(groupsOf(number, country)).toBeUndefined()
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLambda } from '../../scripts/build'
import { carePlanProblems, loadCarePlan } from '../../scripts/care-plan/load'
import { CarePlanError, problemText } from '../../scripts/care-plan/problem'

const root = join(__dirname, '../..')
const today = '2026-11-23'
const examples = ['us-clinic', 'german-clinic'] as const
const exampleFile = (name: string): string => join(root, 'examples', `${name}.json`)
const american = JSON.parse(readFileSync(exampleFile('us-clinic'), 'utf8')) as Readonly<Record<string, unknown>>
const clinic = american.clinic as Readonly<Record<string, unknown>>
const withClinic = (changes: Readonly<Record<string, unknown>>): unknown => ({ ...american, clinic: { ...clinic, ...changes } })
const without = (...names: string[]): unknown => ({
  ...american,
  clinic: Object.fromEntries(Object.entries(clinic).filter(([name]) => !names.includes(name))),
})

/** One plan a row, each with another mistake: the field that has to be named, what has to stand in the message, and the plan. */
const mistakes: readonly (readonly [what: string, field: string, says: RegExp, plan: unknown])[] = [
  ['no rest from lifting', 'lifting.days', /from 1 to 180/, { lifting: { days: 0 } }],
  ['two years without lifting', 'lifting.days', /from 1 to 180/, { lifting: { days: 730 } }],
  ['days in words', 'lifting.days', /"three weeks".*without quotation marks/s, { lifting: { days: 'three weeks' } }],
  ['half a day', 'lifting.days', /whole number/, { lifting: { days: 1.5 } }],
  ['a hundred pounds', 'lifting.weight', /1 to 20 pounds/, { lifting: { days: 21, weight: 100, unit: 'pounds' } }],
  ['fifteen kilograms', 'lifting.weight', /10 kilograms/, { lifting: { days: 21, weight: 15, unit: 'kilograms' } }],
  ['a weight without its unit', 'lifting.unit', /"unit": "pounds"/, { lifting: { days: 21, weight: 5 } }],
  ['a unit that nobody knows', 'lifting.unit', /"pounds" or "kilograms"/, { lifting: { days: 21, weight: 5, unit: 'stone' } }],
  ['days and until together', 'driving', /one of them/, { driving: { days: 14, until: 'follow-up' } }],
  ['neither days nor until', 'work', /one of them/, { work: {} }],
  ['until an unknown time', 'driving.until', /"follow-up" or "doctor-says"/, { driving: { until: 'christmas' } }],
  ['ice for half an hour', 'ice.minutes.most', /10 to 20/, { ice: { minutes: { least: 10, most: 30 } } }],
  ['ice for five minutes', 'ice.minutes.least', /10 to 20/, { ice: { minutes: { least: 5, most: 20 } } }],
  ['ice minutes the wrong way round', 'ice.minutes', /"least": 10, "most": 20/, { ice: { minutes: { least: 20, most: 10 } } }],
  ['ice every half hour', 'ice.gapMinutes.least', /60 to 120/, { ice: { gapMinutes: { least: 30, most: 60 } } }],
  ['ice every four hours', 'ice.gapMinutes.most', /60 to 120/, { ice: { gapMinutes: { least: 60, most: 240 } } }],
  ['ice for a month', 'ice.days', /1 to 7/, { ice: { days: 30 } }],
  ['only the upper end of a range', 'ice.minutes.least', /has to be there/, { ice: { minutes: { most: 15 } } }],
  ['a misspelt field', 'drivng', /Did you mean "driving"/, { drivng: { days: 2 } }],
  ['warning signs of its own', 'warningSigns', /belongs to the handout/, { warningSigns: ['headache'] }],
  ['another disclaimer', 'disclaimer', /belongs to the handout/, { disclaimer: 'We are always right.' }],
  ['a dose', 'medicines', /belongs to the handout/, { medicines: { acetaminophen: '6 g' } }],
  ['leaving a warning sign out', 'leaveOut.0', /always said/, { leaveOut: ['sign-fever'] }],
  ['leaving two pain medicines out', 'leaveOut.0', /always said/, { leaveOut: ['meds-no-double'] }],
  ['leaving acetaminophen out', 'leaveOut.0', /always said/, { leaveOut: ['meds-acetaminophen'] }],
  ['leaving the disclaimer out', 'leaveOut.0', /always said/, { leaveOut: ['service-disclaimer'] }],
  ['leaving lifting out', 'leaveOut.0', /first day/, { leaveOut: ['activity-lift'] }],
  ['leaving out what is no topic', 'leaveOut.0', /no topic of that name/, { leaveOut: ['gardening'] }],
  [
    'words about a warning sign',
    'extra.0.topic',
    /always said/,
    { extra: [{ topic: 'sign-chest-pain', text: { 'en-US': 'Wait a day.' } }] },
  ],
  [
    'words with a tag',
    'extra.0.text.en-US',
    /ordinary punctuation/,
    { extra: [{ topic: 'diet-normal', text: { 'en-US': 'Eat <break time="9s"/> well.' } }] },
  ],
  [
    'words with a variable',
    'extra.0.text.en-US',
    /ordinary punctuation/,
    { extra: [{ topic: 'diet-normal', text: { 'en-US': 'Call {{emergency}}.' } }] },
  ],
  [
    'words with an emergency number',
    'extra.0.text.en-US',
    /No emergency number/,
    { extra: [{ topic: 'diet-normal', text: { 'en-US': 'Do not call 911.' } }] },
  ],
  [
    'words for a locale that is not spoken',
    'extra.0.text.en_us',
    /en-US/,
    { extra: [{ topic: 'diet-normal', text: { en_us: 'Eat well.' } }] },
  ],
  [
    'words without end',
    'extra.0.text.en-US',
    /140 characters/,
    { extra: [{ topic: 'diet-normal', text: { 'en-US': 'Eat well. '.repeat(40) } }] },
  ],
  [
    'a sentence too long to remember',
    'extra.0.text.en-US',
    /at most 15 words/,
    { extra: [{ topic: 'diet-normal', text: { 'en-US': 'a b c d e f g h i j k l m n o p.' } }] },
  ],
  ['a telephone number with a digit missing', 'clinic.phone', /missing or changed digit/, withClinic({ phone: '+1 312 555 014' })],
  ['a telephone number of another country', 'clinic.phone', /telephone number of US/, withClinic({ phone: '+49 30 23125 123' })],
  ["the emergency number as the clinic's", 'clinic.phone', /with its area code|telephone number/, withClinic({ phone: '911' })],
  [
    'a telephone number without a country',
    'clinic.country',
    /two-letter/,
    without('country', 'timeZone', 'hours', 'afterHoursPhone', 'emergencyNumber'),
  ],
  ['a country in words', 'clinic.country', /two-letter/i, withClinic({ country: 'America' })],
  ['a country that is none', 'clinic.country', /"US", "DE"/, withClinic({ country: 'XQ' })],
  ['an after-hours number without hours', 'clinic.hours', /after-hours/, without('hours')],
  ['hours without a zone', 'clinic.timeZone', /opening hours/, without('timeZone')],
  ['a zone that is none', 'clinic.timeZone', /none of that name/, withClinic({ timeZone: 'America/Gotham' })],
  ['a zone of another country', 'clinic.timeZone', /another country/, withClinic({ timeZone: 'Europe/Berlin' })],
  [
    'closing before opening',
    'clinic.hours.0',
    /Change them over/,
    withClinic({ hours: [{ days: ['monday'], from: '17:00', to: '08:00' }] }),
  ],
  [
    'hours that overlap',
    'clinic.hours',
    /overlap/,
    withClinic({
      hours: [
        { days: ['monday'], from: '08:00', to: '12:00' },
        { days: ['monday'], from: '11:00', to: '17:00' },
      ],
    }),
  ],
  ['a time that is none', 'clinic.hours.0.from', /two digits/, withClinic({ hours: [{ days: ['monday'], from: '8am', to: '17:00' }] })],
  [
    'a day in another language',
    'clinic.hours.0.days.0',
    /"monday"/,
    withClinic({ hours: [{ days: ['Montag'], from: '08:00', to: '17:00' }] }),
  ],
  ['an emergency number of another country', 'clinic.emergencyNumber', /emergency number of US/, withClinic({ emergencyNumber: '999' })],
  [
    'a pin without a country',
    'clinic.emergencyNumber',
    /together with "country"/,
    { clinic: { name: 'Lakeside', emergencyNumber: '911' } },
  ],
  ['a telephone without a name', 'clinic.name', /has to be there/, without('name')],
  ['a name with a tag', 'clinic.name', /letters, digits/, withClinic({ name: '<audio src="x"/>' })],
  ['a review in the future', 'reviewedOn', /earlier/, { ...american, reviewedOn: '2027-03-01', reviewBy: '2028-03-01' }],
  ['a day that does not exist', 'reviewedOn', /no such day/, { ...american, reviewedOn: '2026-02-30' }],
  ['a review that holds for ten years', 'reviewBy', /no later than 2028-11-02/, { ...american, reviewBy: '2036-11-02' }],
  ['a web address without https', 'publisher.privacyUrl', /https:\/\//, { publisher: { privacyUrl: 'www.example.com' } }],
  ['a list where fields belong', 'the whole file', /between \{ and \}/, []],
]

const onlyLive: readonly (readonly [what: string, field: string, plan: unknown])[] = [
  [
    'no publisher',
    'publisher.name',
    { ...american, publisher: { privacyUrl: 'https://example.com/privacy', termsUrl: 'https://example.com/terms' } },
  ],
  ['no privacy page', 'publisher.privacyUrl', { ...american, publisher: { name: 'Lakeside', termsUrl: 'https://example.com/terms' } }],
  ['no terms', 'publisher.termsUrl', { ...american, publisher: { name: 'Lakeside', privacyUrl: 'https://example.com/privacy' } }],
  ['no reviewer', 'reviewedBy', { ...american, reviewedBy: undefined }],
  ['an overdue review', 'reviewBy', { ...american, reviewedOn: '2024-11-02', reviewBy: '2025-11-02' }],
]

const asFile = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan))

test('there are more than thirty different mistakes', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(30)
  expect(new Set(mistakes.map(([what]) => what)).size).toBe(mistakes.length)
})

describe('a plan with one mistake is refused in words that a nurse can act on', () => {
  test.each(mistakes)('%s', (_, field, says, plan) => {
    const problems = carePlanProblems(asFile(plan), { today })
    expect(problems.map((each) => each.field)).toContain(field)
    const text = problems.map(problemText).join('\n')
    expect(text).toMatch(says)
    expect(text).toMatch(/Allowed: \S.*\n {2}Why: {5}\S.*\n {2}Fix: {5}\S/)
    expect(text).not.toMatch(/undefined|\[object|schema\/|instancePath|keyword/)
  })

  test.each(onlyLive)('live: %s', (_, field, plan) => {
    expect(carePlanProblems(asFile(plan), { today })).toEqual([])
    expect(carePlanProblems(asFile(plan), { today, stage: 'live' }).map((each) => each.field)).toEqual([field])
  })
})

describe('a plan that can be used', () => {
  test.each(examples)('the example %s, even live', (name) => {
    expect(loadCarePlan(exampleFile(name), { stage: 'live', today }).plan.clinic?.phone).toMatch(/^\d+( \d+)+$/)
  })

  test('the one of this repository, which has no rules yet', () => {
    expect(loadCarePlan().plan).toEqual({})
    expect(carePlanProblems({}, { today, stage: 'live' }).length).toBeGreaterThan(3)
  })

  test('names the locales that an extra instruction has no words for', () => {
    expect(loadCarePlan(exampleFile('us-clinic'), { today }).notes).toEqual([
      'extra.1 (plan-driving) has no words for es-US: nobody will hear it there.',
    ])
  })

  test('keeps what only the build looks at out of the skill', () => {
    const { plan } = loadCarePlan(exampleFile('us-clinic'), { today })
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['reviewedBy']))
    expect(JSON.stringify(plan)).not.toMatch(/Rivera|privacy|schema/)
  })
})

describe('one mistake, and nothing of the plan is used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-plan-'))
  const bad = join(folder, 'bad.json')
  writeFileSync(bad, JSON.stringify({ ...american, lifting: { days: 0 } }))

  test('loading throws and names the file', () => {
    expect(() => loadCarePlan(bad, { today })).toThrow(CarePlanError)
    expect(() => loadCarePlan(bad, { today })).toThrow(/bad\.json: 1 thing has to be put right.*Nothing of it is in use/s)
    expect(() => loadCarePlan(join(folder, 'none.json'))).toThrow(/not there/)
    writeFileSync(join(folder, 'broken.json'), '{ "lifting": { "days": 3 }')
    expect(() => loadCarePlan(join(folder, 'broken.json'))).toThrow(/missing comma, bracket/)
  })

  test('the build stops before it writes anything', async () => {
    const out = join(folder, 'lambda')
    await expect((async () => buildLambda(out, loadCarePlan(bad, { today }).plan))()).rejects.toThrow(CarePlanError)
    expect(existsSync(out)).toBe(false)
  })

  test('the check ends with an error', () => {
    const check = (...args: string[]) =>
      spawnSync('npx', ['--no-install', 'tsx', 'scripts/care-plan.ts', ...args], { cwd: root, encoding: 'utf8' })
    const refused = check(bad)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/lifting\.days.*0 can't be used/s)
    expect(refused.stderr).not.toMatch(/at .*\.ts:\d+/)
    expect(check(exampleFile('german-clinic')).status).toBe(0)
  })
})

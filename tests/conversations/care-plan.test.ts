/** With each example plan fifty questions in two languages are answered from it; with none, the same fifty are answered honestly. */
import { localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { converse } from '../../simulator/conversation'
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { localSkill } from '../../simulator/local-skill'
import { sessionPlan } from '../../simulator/session-plan'
import { speaks } from '../support/lines'
import { packOf } from '../support/packs'
import { wordsIn } from '../support/plain'
import { dataOf, lastOf } from '../support/talk'

type Group = keyof typeof expected
type Expected = readonly [keys: readonly string[], figures?: RegExp]

/** What each group of questions is to be answered with: by the American plan, by the German one, and by the handout alone. */
const expected = {
  driving: [[['plan.driving', 'plan.driving-medicine'], /14/], [['plan.driving', 'plan.time-doctor']], [['uncovered.plain']]],
  washing: [
    [['plan.shower', 'plan.bath-too', 'plan.extra'], /2\D.*14/],
    [['plan.shower-free', 'plan.bath-too', 'plan.extra'], /10/],
    [['uncovered.plain']],
  ],
  work: [[['plan.work'], /7/], [['plan.work'], /14/], [['uncovered.plain']]],
  brace: [[['plan.brace-none']], [['plan.brace-up-for'], /21/], [['uncovered.plain']]],
  'follow-up': [[['plan.follow-up'], /14/], [['plan.follow-up'], /10/], [['uncovered.plain']]],
  lift: [
    [['plan.lift-limit', 'fact.activity-lift'], /5\D.*21/],
    [['plan.lift-limit', 'plan.time-follow-up', 'fact.activity-lift'], /5/],
    [['fact.activity-lift']],
  ],
  'lift-listed': [
    [['lift.listed', 'plan.lift-limit'], /5\D.*21/],
    [['lift.listed', 'plan.lift-limit'], /5/],
    [['lift.listed', 'lift.later']],
  ],
  'lift-unlisted': [
    [['lift.unlisted', 'plan.lift-limit'], /5\D.*21/],
    [['lift.unlisted', 'plan.lift-limit'], /5/],
    [['lift.unlisted', 'lift.later']],
  ],
  'ice-minutes': [
    [['fact.ice-duration', 'plan.own-rule'], /15\D.*20/],
    [['fact.ice-duration', 'plan.own-rule'], /10\D.*15/],
    [['fact.ice-duration'], /10\D.*20/],
  ],
  'ice-gap': [
    [['plan.ice-every-hours', 'plan.own-rule'], /2/],
    [['plan.ice-every-minutes-span', 'plan.own-rule'], /90\D.*120/],
    [['fact.ice-frequency'], /1\D.*2/],
  ],
  'ice-days': [
    [['plan.ice-days', 'plan.own-rule'], /3/],
    [['plan.ice-days', 'plan.own-rule'], /3/],
    [['fact.ice-days'], /3/],
  ],
  dressing: [
    [['fact.incision-dressing', 'plan.dressing-home']],
    [['fact.incision-dressing', 'plan.dressing-clinic']],
    [['fact.incision-dressing']],
  ],
  appointment: [[['plan.appointment'], /312 555 0143/], [['plan.appointment'], /030 231 251 23/], [['fact.service-appointment']]],
  open: [
    [['uncovered.plain', 'plan.call'], /Lakeside Spine.*312 555 0142/],
    [['uncovered.plain', 'plan.call'], /030 231 251 23/],
    [['uncovered.plain']],
  ],
} as const satisfies Readonly<Record<string, readonly [Expected, Expected, Expected]>>

const plans = [
  ['the American example', 'examples/us-clinic.json', 'America/Chicago', '2026-11-23T16:00:00Z'],
  ['the German example', 'examples/german-clinic.json', 'Europe/Berlin', '2026-11-23T10:00:00Z'],
  ['no care plan', undefined, 'America/Chicago', '2026-11-23T16:00:00Z'],
] as const

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

describe.each(localeNames)('in %s', (locale) => {
  const questions = dataOf<Readonly<Record<Group, readonly string[]>>>('care-plan', locale)
  const rows = (Object.keys(expected) as Group[]).flatMap((group) => questions[group].map((question): [Group, string] => [group, question]))

  test(`fifty questions or more are asked in ${localeFacts[locale].language}`, () => {
    expect(new Set(rows.map(([, question]) => question)).size).toBeGreaterThanOrEqual(50)
  })

  describe.each(plans.map((plan, at) => [...plan, at] as const))('with %s', (_, file, timeZone, now, at) => {
    const skill = localSkill(file)

    test.each(rows)('%s: %s', async (group, question) => {
      const [keys, figures] = expected[group][at as 0] as Expected
      const { speech } = lastOf(await converse(sessionPlan({ locale, turns: [question], timeZone, now }), services, skill))
      expect(keys.filter((key) => !speaks(packOf(locale), speech, key))).toEqual([])
      if (figures !== undefined) expect(speech).toMatch(figures)
      if (file === undefined) expect(speech).not.toMatch(/clinic says|su clínica (pide|dice|quiere)|pide su clínica|\d{3} \d{3}/i)
      expect(wordsIn(speech).length).toBeLessThanOrEqual(45)
    })
  })
})

describe('a clinic’s own words and number', () => {
  const talk = async (turns: readonly string[], settings: Readonly<Record<string, unknown>>, file = 'examples/us-clinic.json') =>
    lastOf(
      await converse(
        sessionPlan({ turns, timeZone: 'America/Chicago', now: '2026-11-23T16:00:00Z', ...settings }),
        services,
        localSkill(file),
      ),
    )

  test('a warning sign gets its number, digits in groups, before the emergency line', async () => {
    const { speech, ssml } = await talk(['my leg is numb'], {})
    expect(speech).toMatch(/^Call your doctor now, or get care right away\. Call Lakeside Spine at 312 555 0142\..*911/)
    expect(ssml).toContain('<say-as interpret-as="digits">555</say-as><break')
  })

  test('after hours it is the after-hours number', async () => {
    const { speech } = await talk(['can i drink wine'], { now: '2026-11-24T04:00:00Z' })
    expect(speech).toMatch(/is closed now\. After hours, call 312 555 0199/)
  })

  test('an emergency is answered alone, plan or no plan', async () => {
    const { speech, ended } = await talk(['i passed out'], {})
    expect(speech).toBe("Call 911 now. I can't make that call for you. Use a phone, or ask someone near you. The number is 911.")
    expect(ended).toBe(true)
  })

  test('the day of the operation tells what is left and what is over', async () => {
    expect((await talk(['i had it four days ago', 'can i drive'], {})).speech).toMatch(/14 days\. That's 10 more days\./)
    expect((await talk(['i had it four days ago', 'can i shower'], {})).speech).toMatch(
      /for 2 days\. That time is over now\. And no bath for 14 days\. That's 10 more days\./,
    )
    expect((await talk(['i had it four weeks ago', 'how much can i lift'], {})).speech).toMatch(
      /21 days, and they are over\. Ask your doctor.*Call Lakeside Spine/,
    )
  })

  test('another person is spoken of in the third person', async () => {
    expect((await talk(['can my mom drive'], {})).speech).toMatch(/^Her clinic says not to drive for 14 days/)
  })

  test('the card shows the number for the phone', async () => {
    const { card } = await talk(['i need an appointment'], {})
    expect(JSON.stringify(card)).toContain('312 555 0143')
  })
})

describe('where the device is', () => {
  test.each([
    ['Europe/Berlin', '112'],
    ['Pacific/Auckland', '111'],
    ['Europe/London', '999'],
    ['Europe/Vienna', '144'],
  ])('an American speaker in %s hears %s', async (timeZone, number) => {
    const { speech } = lastOf(await converse(sessionPlan({ locale: 'en-US', turns: ['i passed out'], timeZone }), services, localSkill()))
    expect(speech).toBe(
      `Call ${number} now. I can't make that call for you. Use a phone, or ask someone near you. The number is ${number}.`,
    )
  })

  test('with an unknown zone: 911, or your local emergency number', async () => {
    const { speech } = lastOf(
      await converse(sessionPlan({ locale: 'en-US', turns: ['i passed out'], timeZone: null }), services, localSkill()),
    )
    expect(speech).toMatch(/^Call 911, or your local emergency number, now\./)
  })

  test('a clinic’s pin holds in its country alone', async () => {
    const pinned = (timeZone: string) =>
      converse(sessionPlan({ locale: 'en-US', turns: ['i passed out'], timeZone }), services, localSkill('examples/german-clinic.json'))
    expect(lastOf(await pinned('Europe/Berlin')).speech).toMatch(/^Call 112 now/)
    expect(lastOf(await pinned('Europe/Vienna')).speech).toMatch(/^Call 144 now/)
  })
})

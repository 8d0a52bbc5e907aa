import { answer } from '../../lambda/src/care/answer'
import { type CarePlan, type Clinic, clinicAt } from '../../lambda/src/care/care-plan'
import { portionsOf } from '../../lambda/src/care/reading'
import { topicIds } from '../../lambda/src/care/topics'
import { iceRules } from '../../lambda/src/icing/rules'
import { loadCarePlan } from '../../scripts/care-plan/load'

const american = loadCarePlan('examples/us-clinic.json', { today: '2026-11-23' }).plan
const german = loadCarePlan('examples/german-clinic.json', { today: '2026-11-23' }).plan
const at = (plan: CarePlan, locale = 'en-US'): Clinic => ({ plan, locale, open: undefined })
const keys = (lines: readonly { readonly key: string }[]): string[] => lines.map(({ key }) => key)

describe('without a care plan', () => {
  test('every topic has an answer, and those that the handout leaves open say so', () => {
    expect(topicIds.filter((topic) => answer({ topic }).length === 0)).toEqual([])
    for (const topic of ['plan-driving', 'plan-washing', 'plan-work', 'plan-brace', 'plan-follow-up'] as const) {
      expect(keys(answer({ topic }))[0]).toBe('uncovered.plain')
    }
  })

  test('what the handout says that is nearer to the question is told in place of what is near to its topic', () => {
    expect(keys(answer({ topic: 'nc-dose' }))).toEqual(['uncovered.plain', 'fact.meds-as-directed'])
    expect(keys(answer({ topic: 'nc-dose', near: 'meds-acetaminophen' }))).toEqual(['uncovered.plain', 'fact.meds-acetaminophen'])
  })

  test('what was for the first day is said to be over, and no more than that', () => {
    expect(keys(answer({ topic: 'activity-lift', daysSince: 1 }))).toEqual(['fact.activity-lift', 'fact.activity-lift-items'])
    expect(keys(answer({ topic: 'activity-lift', daysSince: 2 }))).toEqual(['lift.over'])
    expect(keys(answer({ topic: 'activity-first-day', daysSince: 2 }))).toEqual(['rest.first-day-over'])
  })

  test('ice: what is left of the three days, then that they are over', () => {
    expect(answer({ topic: 'ice-days', daysSince: 1 })).toEqual([{ key: 'ice.days-left', vars: { count: 2 } }])
    expect(keys(answer({ topic: 'ice-days', daysSince: 3 }))).toEqual(['ice.days-over'])
    expect(keys(answer({ topic: 'ice-duration', daysSince: 2 }))).toEqual(['fact.ice-duration', 'fact.ice-cloth'])
    expect(keys(answer({ topic: 'ice-frequency', daysSince: 6 }))).toEqual(['fact.ice-frequency', 'ice.days-over'])
    expect(keys(answer({ topic: 'ice-when', daysSince: 6 }))).toEqual(['ice.days-over'])
  })
})

describe("with a clinic's plan", () => {
  test('lifting: its limit, with the first day of the handout kept', () => {
    expect(keys(answer({ topic: 'activity-lift' }, at(american)))).toEqual(['plan.lift-limit', 'fact.activity-lift'])
    expect(keys(answer({ topic: 'activity-lift', item: 'milk' }, at(american)))).toEqual(['lift.listed', 'plan.lift-limit'])
    expect(keys(answer({ topic: 'activity-lift', item: 'unlisted' }, at(german)))).toEqual(['lift.unlisted', 'plan.lift-limit'])
  })

  test.each([
    [0, ['plan.lift-limit', 'plan.days-left', 'fact.activity-lift']],
    [1, ['plan.lift-limit', 'plan.days-left', 'fact.activity-lift']],
    [2, ['plan.lift-limit', 'plan.days-left']],
    [21, ['plan.lift-limit', 'plan.last-day']],
    [22, ['plan.lift-over']],
  ])('lifting on day %i', (daysSince, expected) => {
    expect(keys(answer({ topic: 'activity-lift', daysSince }, at(american)))).toEqual(expected)
  })

  test.each([
    [undefined, ['plan.driving', 'plan.driving-medicine', 'plan.extra']],
    [4, ['plan.driving', 'plan.days-left', 'plan.driving-medicine', 'plan.extra']],
    [14, ['plan.driving', 'plan.last-day', 'plan.driving-medicine', 'plan.extra']],
    [15, ['plan.driving', 'plan.time-over', 'plan.driving-medicine', 'plan.extra']],
  ])('driving on day %p', (daysSince, expected) => {
    expect(keys(answer({ topic: 'plan-driving', daysSince }, at(american)))).toEqual(expected)
  })

  test('a day that is asked about ahead is told apart from today', () => {
    expect(keys(answer({ topic: 'plan-work', daysSince: 9, daysAhead: 7 }, at(american)))).toEqual(['plan.work', 'plan.over-then'])
    expect(keys(answer({ topic: 'plan-work', daysSince: 6, daysAhead: 1 }, at(american)))).toEqual(['plan.work', 'plan.not-yet-then'])
  })

  test('a rule without days is never said to be over', () => {
    expect(keys(answer({ topic: 'plan-driving', daysSince: 300 }, at(german)))).toEqual(['plan.driving'])
    expect(keys(answer({ topic: 'activity-lift', daysSince: 300 }, at(german)))).toEqual(['plan.lift-limit'])
  })

  test('the follow-up visit: in so many days, today, or past', () => {
    const visit = (daysSince: number): string[] => keys(answer({ topic: 'plan-follow-up', daysSince }, at(german)))
    expect(visit(3)).toEqual(['plan.follow-up', 'plan.follow-up-in'])
    expect(visit(10)).toEqual(['plan.follow-up', 'plan.follow-up-today'])
    expect(visit(11)).toEqual(['plan.follow-up', 'plan.follow-up-past'])
  })

  test('washing: showering from the first day, and no bath', () => {
    expect(keys(answer({ topic: 'plan-washing' }, at(german)))).toEqual(['plan.shower-free', 'plan.bath-too', 'plan.extra'])
    expect(keys(answer({ topic: 'plan-washing' }, at({ bath: { until: 'doctor-says' } })))).toEqual(['plan.bath'])
    expect(keys(answer({ topic: 'plan-washing' }, at({ shower: { days: 2 } })))).toEqual(['plan.shower'])
  })

  test('the brace and the dressing', () => {
    expect(keys(answer({ topic: 'plan-brace' }, at(american)))).toEqual(['plan.brace-none'])
    expect(keys(answer({ topic: 'plan-brace', daysSince: 2 }, at(german)))).toEqual(['plan.brace-up-for', 'plan.days-left'])
    expect(keys(answer({ topic: 'plan-brace' }, at({ brace: { wear: 'when-up' } })))).toEqual(['plan.brace-up'])
    expect(keys(answer({ topic: 'plan-brace' }, at({ brace: { wear: 'when-up', until: 'follow-up' } })))).toEqual(['plan.brace-up-for'])
    expect(keys(answer({ topic: 'incision-dressing' }, at(german)))).toEqual(['fact.incision-dressing', 'plan.dressing-clinic'])
  })

  test('lifting without a weight, in its own words', () => {
    expect(keys(answer({ topic: 'activity-lift', daysSince: 3 }, at({ lifting: { days: 7 } })))).toEqual([
      'plan.lift-rest',
      'plan.days-left',
    ])
  })

  test("ice: the handout's sentences with stricter figures, said to be the clinic's", () => {
    expect(answer({ topic: 'ice-duration' }, at(american))).toEqual([
      { key: 'fact.ice-duration', vars: { least: 15, most: 20 } },
      { key: 'fact.ice-cloth' },
      { key: 'plan.own-rule' },
    ])
    expect(keys(answer({ topic: 'ice-frequency' }, at(american)))).toEqual(['plan.ice-every-hours', 'fact.ice-duration', 'plan.own-rule'])
    expect(keys(answer({ topic: 'ice-frequency' }, at(german)))[0]).toBe('plan.ice-every-minutes-span')
    expect(keys(answer({ topic: 'ice-days' }, at(german)))).toEqual(['plan.ice-days', 'plan.own-rule'])
    expect(keys(answer({ topic: 'ice-days', daysSince: 1 }, at(german)))).toEqual(['ice.days-left', 'plan.own-rule'])
    const one = at({ ice: { minutes: { least: 15, most: 15 }, gapMinutes: { least: 90, most: 90 } } })
    expect(keys(answer({ topic: 'ice-overview' }, one))).toEqual(
      expect.arrayContaining(['plan.ice-minutes', 'plan.ice-every-minutes', 'fact.ice-days', 'plan.own-rule']),
    )
    expect(keys(answer({ topic: 'ice-frequency' }, at({ ice: { gapMinutes: { least: 60, most: 120 } } })))[0]).toBe('fact.ice-frequency')
    expect(iceRules(american).gap).toEqual({ least: 120, most: 120 })
    expect(iceRules({})).toEqual({ minutes: { least: 10, most: 20 }, gap: { least: 60, most: 120 }, days: 3 })
  })

  test('an extra instruction is spoken last, and only in the locale it was written for', () => {
    expect(answer({ topic: 'plan-washing' }, at(american)).at(-1)).toEqual({
      key: 'plan.extra',
      vars: { text: "Pat the cut dry, and don't rub it." },
    })
    expect(keys(answer({ topic: 'plan-driving' }, at(american, 'es-US')))).not.toContain('plan.extra')
  })

  test('a topic that is left out is left to the clinic', () => {
    expect(keys(answer({ topic: 'about-evidence' }, at(american)))).toEqual(['plan.left-out'])
  })

  test("an appointment gets the appointment line, else the clinic's own", () => {
    expect(answer({ topic: 'service-appointment' }, at(american))[0]?.vars).toEqual({ clinic: 'Lakeside Spine', phone: '312 555 0143' })
    expect(answer({ topic: 'service-appointment' }, at(german))[0]?.vars?.phone).toBe('030 231 251 23')
    expect(keys(answer({ topic: 'service-appointment' }, at({ clinic: { name: 'Nowhere' } })))).toEqual(['fact.service-appointment'])
  })
})

describe('opening hours, in the zone of the clinic', () => {
  test.each([
    ['2026-11-23T15:00:00Z', 'a Monday at nine in Chicago', true],
    ['2026-11-23T13:59:00Z', 'a minute before it opens', false],
    ['2026-11-23T14:00:00Z', 'the minute it opens', true],
    ['2026-11-23T23:00:00Z', 'the minute it closes', false],
    ['2026-11-27T20:00:00Z', 'a Friday afternoon', false],
    ['2026-11-28T16:00:00Z', 'a Saturday', false],
    ['2026-07-06T13:00:00Z', 'eight o’clock in summer', true],
  ])('%s, %s: %p', (moment, _, open) => {
    expect(clinicAt(american, 'en-US', new Date(moment)).open).toBe(open)
  })

  test('unknown hours are neither', () => {
    expect(clinicAt({}, 'en-US', new Date()).open).toBeUndefined()
  })
})

describe('reading aloud', () => {
  test('the rules hold every topic of recovery once, and end with the signs', () => {
    const portions = portionsOf('rules', {}, at({}))
    const spoken = keys(portions.flat())
    expect(new Set(spoken).size).toBe(spoken.length)
    expect(spoken.slice(-4)).toEqual(['signs.emergency', 'signs.doctor-now-body', 'signs.doctor-now-infection', 'signs.doctor'])
    expect(spoken).toEqual(
      expect.arrayContaining(['fact.activity-lift', 'fact.meds-no-double', 'fact.meds-acetaminophen', 'fact.ice-cloth', 'fact.diet-upset']),
    )
  })

  test("the clinic's rules come before the signs, and what it leaves out is passed over", () => {
    const spoken = keys(portionsOf('rules', {}, at({ ...american, leaveOut: ['diet-upset'] })).flat())
    expect(spoken).toEqual(expect.arrayContaining(['plan.driving', 'plan.shower', 'plan.work', 'plan.brace-none', 'plan.follow-up']))
    expect(spoken).not.toContain('fact.diet-upset')
    expect(spoken.indexOf('plan.driving')).toBeLessThan(spoken.indexOf('signs.emergency'))
  })

  test('signs are never left out', () => {
    expect(portionsOf('signs', {}, at({ leaveOut: topicIds }))).toHaveLength(4)
  })
})

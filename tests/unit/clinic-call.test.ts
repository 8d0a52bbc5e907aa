import { type CarePlan, type Clinic, noClinic } from '../../lambda/src/care/care-plan'
import { asksDoctor, withClinicCall } from '../../lambda/src/care/clinic-call'
import type { Line } from '../../lambda/src/locales/line'
import { localeNames } from '../../lambda/src/locales/pack'
import type { WordKey } from '../../lambda/src/locales/words'
import { sayOf } from '../../lambda/src/speech/say'
import { ssmlOf } from '../../lambda/src/speech/ssml'
import { baseKey, flatten, readWords } from '../../scripts/words'
import { packOf } from '../support/packs'

const plan: CarePlan = { clinic: { name: 'Lakeside & Sons', phone: '312 555 0142', afterHoursPhone: '312 555 0199' } }
const clinic = (open: boolean | undefined, changes: Partial<NonNullable<CarePlan['clinic']>> = {}): Clinic => ({
  plan: { clinic: { ...plan.clinic, name: 'Lakeside & Sons', ...changes } },
  locale: 'en-US',
  open,
})
const keys = (lines: readonly Line[]): string[] => lines.map(({ key }) => key)
const uncovered: readonly Line[] = [{ key: 'uncovered.plain' }]
const urgent: readonly Line[] = [{ key: 'doctor.now' }, { key: 'emergency.line' }]

describe('the clinic’s number', () => {
  test('follows whatever sends to the doctor, and stands before the emergency line', () => {
    expect(keys(withClinicCall(uncovered, clinic(undefined)))).toEqual(['uncovered.plain', 'plan.call'])
    expect(keys(withClinicCall(urgent, clinic(true)))).toEqual(['doctor.now', 'plan.call', 'emergency.line'])
  })

  test('stands alone after an answer that is long already', () => {
    const long: readonly Line[] = [{ key: 'fact.meds-otc' }]
    expect(withClinicCall(long, clinic(true))[1]).toEqual({ key: 'plan.call-number', vars: { phone: '312 555 0142' } })
    expect(withClinicCall(long, clinic(false))[1]?.vars).toEqual({ phone: '312 555 0199' })
  })

  test('is the after-hours one while it is closed', () => {
    expect(withClinicCall(uncovered, clinic(false))[1]).toEqual({
      key: 'plan.call-after-hours',
      vars: { clinic: 'Lakeside & Sons', phone: '312 555 0199' },
    })
  })

  test('closed, with one number only: a question can wait, a warning sign can not', () => {
    const { afterHoursPhone: _, ...day } = clinic(false).plan.clinic as NonNullable<CarePlan['clinic']>
    const closed: Clinic = { plan: { clinic: day }, locale: 'en-US', open: false }
    expect(keys(withClinicCall(uncovered, closed))).toEqual(['uncovered.plain', 'plan.call-later'])
    expect(keys(withClinicCall(urgent, closed))).toEqual(['doctor.now', 'plan.closed-get-care', 'emergency.line'])
    expect(keys(withClinicCall(uncovered, { ...closed, plan: { clinic: { name: 'Lakeside' } } }))).toEqual(['uncovered.plain'])
  })

  test('is not said without a plan, nor where nobody is sent to the doctor, nor in an emergency', () => {
    expect(withClinicCall(uncovered, noClinic)).toBe(uncovered)
    const calm: readonly Line[] = [{ key: 'fact.diet-normal' }]
    expect(withClinicCall(calm, clinic(true))).toBe(calm)
    const emergency: readonly Line[] = [{ key: 'emergency.call' }, { key: 'emergency.cannot-call' }, { key: 'emergency.number' }]
    expect(withClinicCall(emergency, clinic(true))).toBe(emergency)
    const unnamed: Clinic = { plan: {}, locale: 'en-US', open: true }
    expect(withClinicCall(uncovered, unnamed)).toBe(uncovered)
  })

  test('is spoken by the groups of its digits, and the name is escaped', () => {
    const said = sayOf(packOf('en-US'))(withClinicCall(uncovered, clinic(true))[1] as Line, { person: 'self', countryKnown: true })
    const digits = (group: string): string => `<say-as interpret-as="digits">${group}</say-as>`
    expect(ssmlOf(said, '911')).toContain(`Lakeside &amp; Sons at ${['312', '555', '0142'].map(digits).join('<break time="250ms"/>')}`)
  })
})

/** Sentences that speak of the doctor and need no number: what the doctor will say, what to tell, lists of signs with the next portion to come. */
const needless: readonly WordKey[] = [
  'checklist.none-named',
  'doctor.card',
  'fact.prep-blood-thinner',
  'fact.prep-directive',
  'fact.prep-tell-medicines',
  'screen.doctor',
  'signs.doctor-now-body',
  'signs.doctor-now-infection',
]

test.each(localeNames)('every sentence of %s that says to ask or call the doctor is known to send there', (locale) => {
  const sends = /\b(ask|call) (your|\{\{their\}\}|the) doctor|(pregúntele|llame)( antes| allí)? a su médico/i
  const words = flatten({ ...readWords(packOf(locale).language), ...readWords(locale) })
  const found = [...new Set([...words].filter(([, text]) => sends.test(text)).map(([key]) => baseKey(key) as WordKey))]
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((key) => !asksDoctor(key) && !needless.includes(key))).toEqual([])
})

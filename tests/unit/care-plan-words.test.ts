/** Every answer that a care plan can make, rendered: short enough for one breath, and whole in every locale. */
import { answer } from '../../lambda/src/care/answer'
import { type CarePlan, clinicAt } from '../../lambda/src/care/care-plan'
import { withClinicCall } from '../../lambda/src/care/clinic-call'
import { portionsOf, readings } from '../../lambda/src/care/reading'
import { topicIds } from '../../lambda/src/care/topics'
import type { Line } from '../../lambda/src/locales/line'
import { localeNames } from '../../lambda/src/locales/pack'
import { sayOf } from '../../lambda/src/speech/say'
import { loadCarePlan } from '../../scripts/care-plan/load'
import { packOf } from '../support/packs'
import { sentencesOf, wordsIn } from '../support/plain'

const today = '2026-11-23'
const american = loadCarePlan('examples/us-clinic.json', { today }).plan
const german = loadCarePlan('examples/german-clinic.json', { today }).plan
/** Rules of the kinds that the examples do not have. */
const other: CarePlan = {
  clinic: { name: 'Riverside Back and Spine Clinic', phone: '312 555 0142' },
  lifting: { days: 1 },
  driving: { until: 'follow-up' },
  bath: { days: 1 },
  work: { until: 'doctor-says' },
  followUp: { days: 1 },
  brace: { wear: 'when-up' },
  dressing: { changedBy: 'visiting-nurse' },
  ice: { minutes: { least: 15, most: 15 }, gapMinutes: { least: 60, most: 60 }, days: 1 },
}
const plans = { american, german, other }
const days = [undefined, 0, 1, 2, 10, 14, 40] as const
const persons = ['self', 'she', 'they'] as const
const moments = ['2026-11-23T16:00:00Z', '2026-11-28T23:30:00Z']
/** A telephone number is one thing to write down, as any figure is one word. */
const lengthOf = (speech: string): number => wordsIn(speech.replace(/\d+(?: \d+)+/g, '0')).length
/** The longest closing question. */
const question = 5

describe.each(localeNames)('in %s', (locale) => {
  const say = sayOf(packOf(locale))
  const replies = Object.entries(plans).flatMap(([name, plan]) =>
    moments.flatMap((moment) => {
      const clinic = clinicAt(plan, locale, new Date(moment))
      const rows = days.flatMap((daysSince): (readonly [string, readonly Line[]])[] => [
        // The overview of what to do before is not answered but read in portions.
        ...topicIds
          .filter((topic) => topic !== 'prep-overview')
          .map((topic) => [`${topic}, day ${daysSince}`, answer({ topic, daysSince }, clinic)] as const),
        ['an item', answer({ topic: 'activity-lift', item: 'child', daysSince }, clinic)],
        ...readings.flatMap((of) =>
          portionsOf(of, { daysSince }, clinic).map((lines, at) => [`${of} ${at}, day ${daysSince}`, lines] as const),
        ),
      ])
      return persons.flatMap((person) =>
        rows.map(([row, lines]) => ({
          name: `${name}, ${row}, ${person}`,
          speech: withClinicCall(lines, clinic)
            .map((each) => say(each, { person, countryKnown: true }))
            .join(' '),
        })),
      )
    }),
  )

  test('there are thousands of them', () => {
    expect(replies.length).toBeGreaterThan(3000)
  })

  test('none leaves a variable open', () => {
    expect(replies.filter(({ speech }) => /[{}]|undefined|\bplan\./.test(speech))).toEqual([])
  })

  test('each is short enough with its question', () => {
    const long = replies.filter(({ speech }) => lengthOf(speech) + question > 45)
    expect([...new Set(long.map(({ name, speech }) => `${lengthOf(speech)} ${name}: ${speech}`))]).toEqual([])
  })

  test('no sentence has more than fifteen words', () => {
    const long = replies.flatMap(({ speech }) => sentencesOf(speech)).filter((sentence) => wordsIn(sentence).length > 15)
    expect([...new Set(long)]).toEqual([])
  })
})

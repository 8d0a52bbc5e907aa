import { type FactId, factIds, facts, numbersOf, signIds } from '../../../lambda/src/care/facts'
import { type Topic, topicIds, topics } from '../../../lambda/src/care/topics'
import { localeNames } from '../../../lambda/src/locales/pack'
import { questions } from '../../../lambda/src/triage/checklist'
import { wordsOf } from '../../support/words-of'

/** The rows of the numbered facts of the handout, typed out: a fact that goes missing in the data fails here. */
const inTheHandout = {
  about: ['purpose', 'rarity', 'causes', 'anesthesia', 'access', 'balloon', 'cement', 'evidence', 'option'],
  prep: ['soap', 'ride', 'understand', 'blood-thinner', 'tell-medicines', 'directive'],
  activity: ['first-day', 'rest-when-tired', 'sleep', 'lift', 'lift-items'],
  diet: ['normal', 'upset'],
  meds: ['restart', 'blood-thinner', 'as-directed', 'prescription', 'otc', 'no-double', 'acetaminophen'],
  incision: ['dressing'],
  ice: ['when', 'duration', 'frequency', 'days', 'cloth'],
  service: ['appointment', 'disclaimer'],
} as const
const tiersInTheHandout = {
  emergency: ['any', 'fainted', 'breathing', 'chest-pain', 'cough-blood', 'leg-immobile'],
  'doctor-now': [
    'lower-body',
    'numbness',
    'weakness',
    'pain',
    'bladder-bowel',
    'infection',
    'wound-pain',
    'wound-swelling',
    'wound-warmth',
    'wound-redness',
    'streaks',
    'pus',
    'fever',
  ],
  doctor: ['not-better', 'watch'],
} as const
const numbersInTheHandout = {
  'activity-first-day': { hours: 24 },
  'activity-lift': { days: 1 },
  'ice-duration': { least: 10, most: 20 },
  'ice-frequency': { least: 1, most: 2 },
  'ice-days': { days: 3 },
}

const careIds = Object.entries(inTheHandout).flatMap(([family, names]) => names.map((name) => `${family}-${name}` as FactId))
const signRows = Object.entries(tiersInTheHandout).flatMap(([tier, names]) =>
  names.map((name) => [`sign-${name}` as FactId, tier] as const),
)

describe('the facts', () => {
  it('are those of the handout, no more and no fewer', () => {
    expect([...factIds].sort()).toEqual([...careIds, ...signRows.map(([id]) => id)].sort())
    expect(factIds).toHaveLength(58)
  })

  it.each(signRows)('%s has the tier %s', (id, tier) => {
    expect(facts[id]).toMatchObject({ section: 'when-to-call', tier })
  })

  it('carry a tier only where they are signs', () => {
    expect(factIds.filter((id) => 'tier' in facts[id])).toEqual(signIds)
  })

  it('carry the figures of the handout and no others', () => {
    const withNumbers = Object.fromEntries(
      factIds.map((id) => [id, numbersOf(id)]).filter(([, numbers]) => Object.keys(numbers as object).length > 0),
    )
    expect(withNumbers).toEqual(numbersInTheHandout)
  })

  it.each(careIds)('%s is reached by a topic', (id) => {
    const reached = topicIds.flatMap((topic): readonly FactId[] => topics[topic].facts)
    expect(reached).toContain(id)
  })

  it.each(signRows.map(([id]) => id))('%s is asked about by the checklist', (id) => {
    expect(Object.values(questions).flat()).toContain(id)
  })
})

describe.each(localeNames)('the words of %s', (locale) => {
  const words = wordsOf(locale)

  it.each(careIds)('speak %s', (id) => {
    expect([...words.keys()].filter((key) => key === `fact.${id}`)).toEqual([`fact.${id}`])
  })

  it.each(Object.keys(questions))('ask the question %s in two ways', (question) => {
    const [first, again] = [words.get(`checklist.question.${question}`), words.get(`checklist.again.${question}`)]
    expect(first).toMatch(/\?$/)
    expect(again).toMatch(/\?$/)
    expect(again).not.toBe(first)
  })

  it('ask for each sign alone where a question joins several', () => {
    const joined = Object.values(questions)
      .filter((signs) => signs.length > 1)
      .flat()
    expect(joined.length).toBeGreaterThan(10)
    expect(joined.filter((sign) => !words.has(`checklist.single.${sign}`))).toEqual([])
  })

  it('hold no digit: figures are variables that come from the facts', () => {
    expect(words.size).toBeGreaterThan(200)
    expect([...words].filter(([, text]) => /\d/.test(text))).toEqual([])
  })
})

describe('the topics', () => {
  it('answer with facts, or say that the handout does not', () => {
    const empty = topicIds.filter((id) => {
      const { facts: answers, uncovered }: Topic = topics[id]
      return (answers.length === 0) !== (uncovered === true)
    })
    expect(topicIds.length).toBeGreaterThan(50)
    expect(empty).toEqual([])
  })
})

import fc from 'fast-check'
import { type SignId, signIds } from '../../../lambda/src/care/facts'
import { type Reading, tierOf } from '../../../lambda/src/triage/assess'
import { type Answer, begin, type Checklist, next, progress, type QuestionId, questions } from '../../../lambda/src/triage/checklist'
import { type Tier, tiers } from '../../../lambda/src/triage/tier'

const questionIds = Object.keys(questions) as QuestionId[]
const reading = (value: Reading): Answer => ({ kind: 'reading', reading: value })
const no = reading('no')
const unclear: Answer = { kind: 'unclear' }
const denied = (...signs: SignId[]): Answer => ({ kind: 'denied', signs })

/** The places that a run passes through, its end included. */
function walk(from: Checklist, answers: readonly Answer[]): Checklist[] {
  const places = [from]
  for (const answer of answers) {
    const here = places.at(-1) as Checklist
    if (here.at === 'done') break
    places.push(next(here, answer))
  }
  return places
}
const endOf = (from: Checklist, answers: readonly Answer[]): Checklist => walk(from, answers).at(-1) as Checklist
const noes = (count: number): Answer[] => Array.from({ length: count }, () => no)
const done = (outcome: Tier | undefined): Checklist => ({ at: 'done', outcome })
const at = (question: QuestionId, changes: object = {}): object => expect.objectContaining({ at: 'asking', question, ...changes })
const nameOf = (place: Checklist): string => (place.at === 'done' ? `done: ${place.outcome ?? 'none named'}` : place.question)

/** What is answered, in order, and where that leads. */
const runs: readonly (readonly [what: string, worst: 'doctor-now' | undefined, answers: readonly Answer[], end: object])[] = [
  ['nothing yet', undefined, [], at('fainted')],
  ...questionIds.map((id, index) => [`${index} times no`, undefined, noes(index), at(id)] as const),
  ['no to everything', undefined, noes(questionIds.length), done(undefined)],
  ['yes to the first question', undefined, [reading('yes')], done('emergency')],
  ['unsure at the first question', undefined, [reading('unsure')], done('emergency')],
  ['not understood once', undefined, [unclear], at('fainted', { again: true })],
  ['not understood twice at an emergency sign', undefined, [unclear, unclear], done('emergency')],
  ['not understood, then no', undefined, [unclear, no], at('breathing', { again: false })],
  ['yes to the last emergency question', undefined, [...noes(5), reading('yes')], done('emergency')],
  ['yes to new symptoms in the lower body', undefined, [...noes(6), reading('yes')], done('doctor-now')],
  ['not understood twice at a doctor-now sign', undefined, [...noes(6), unclear, unclear], done('doctor-now')],
  [
    'one sign of four denied',
    undefined,
    [...noes(6), denied('sign-numbness')],
    at('lower-body', { open: ['sign-weakness', 'sign-pain', 'sign-lower-body'] }),
  ],
  [
    'one sign of four denied at the second time of asking',
    undefined,
    [...noes(6), unclear, denied('sign-pain')],
    at('lower-body', { open: ['sign-numbness', 'sign-weakness', 'sign-lower-body'], again: false }),
  ],
  [
    'not understood once more after a sign of four was denied',
    undefined,
    [...noes(6), unclear, denied('sign-pain'), unclear],
    at('lower-body', { again: true }),
  ],
  [
    'the signs of a question denied one by one',
    undefined,
    [...noes(8), denied('sign-wound-pain'), denied('sign-wound-swelling')],
    at('wound-red'),
  ],
  ['a sign denied that was not asked', undefined, [...noes(6), denied('sign-fever')], at('lower-body', { again: true })],
  ['yes to the last question', undefined, [...noes(11), reading('yes')], done('doctor')],
  ['unsure at the last question', undefined, [...noes(11), reading('unsure')], done('doctor')],
  ['no to the emergency questions after a doctor-now sign', 'doctor-now', noes(6), done('doctor-now')],
  ['yes to an emergency question after a doctor-now sign', 'doctor-now', [no, reading('yes')], done('emergency')],
]

describe('the checklist', () => {
  it.each(runs)('after %s stands where it should', (_, worst, answers, end) => {
    expect(endOf(begin(worst), answers)).toEqual(end)
  })

  it('has a run of the table for every place and every outcome', () => {
    const visited = new Set(runs.flatMap(([, worst, answers]) => walk(begin(worst), answers).map(nameOf)))
    const places = [...questionIds, ...[...tiers, undefined].map((outcome) => nameOf({ at: 'done', outcome }))]
    expect(places).toHaveLength(16)
    expect(places.filter((place) => !visited.has(place))).toEqual([])
  })

  it('asks for every sign of the handout', () => {
    expect(questionIds.flatMap((id) => [...questions[id]]).sort()).toEqual([...signIds].sort())
  })

  it('asks the emergency signs first and one a question', () => {
    const emergencies = questionIds.filter((id) => questions[id].some((sign) => tierOf(sign) === 'emergency'))
    expect(emergencies).toEqual(questionIds.slice(0, emergencies.length))
    expect(emergencies.map((id) => questions[id].length)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('joins only signs of one tier in a question', () => {
    const mixed = questionIds.filter((id) => new Set(questions[id].map(tierOf)).size !== 1)
    expect(mixed).toEqual([])
  })

  it('is as grave as its question when some of the signs were denied', () => {
    const partly = [...noes(6), denied('sign-numbness', 'sign-weakness')]
    expect(endOf(begin(), [...partly, reading('yes')])).toEqual(done('doctor-now'))
    expect(endOf(begin(), [...partly, unclear, unclear])).toEqual(done('doctor-now'))
  })

  it('tells which question of how many it asks', () => {
    const steps = walk(begin(), noes(questionIds.length)).flatMap((place) => (place.at === 'asking' ? [progress(place)] : []))
    expect(steps).toEqual(questionIds.map((_, index) => ({ step: index + 1, of: questionIds.length })))
  })
})

const anAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Reading>('yes', 'no', 'unsure').map(reading),
  fc.constant(unclear),
  fc.uniqueArray(fc.constantFrom(...signIds)).map((signs) => denied(...signs)),
)
const runOfAnswers = fc.array(anAnswer, { minLength: 1, maxLength: 40 })
const severity = (tier: Tier | undefined): number => (tier === undefined ? 0 : tiers.length - tiers.indexOf(tier))
/** Beyond 40 answers everything is denied, so that every run ends. */
const outcomeOf = (from: Checklist, answers: readonly Answer[]): Tier | undefined => {
  const end = endOf(from, [...answers, ...noes(questionIds.length)])
  return end.at === 'done' ? end.outcome : undefined
}

describe('any run of the checklist', () => {
  it('comes to an end', () => {
    fc.assert(fc.property(runOfAnswers, (answers) => endOf(begin(), [...answers, ...noes(questionIds.length)]).at === 'done'))
  })

  it('never has a milder outcome when one answer turns from no to yes, unsure or unclear twice', () => {
    const worseAnswers = [[reading('yes')], [reading('unsure')], [unclear, unclear]]
    const run = fc.tuple(fc.array(anAnswer, { maxLength: 20 }), fc.constantFrom(...worseAnswers), fc.array(anAnswer, { maxLength: 20 }))
    fc.assert(
      fc.property(run, ([before, worseAnswer, after]) => {
        const milder = outcomeOf(begin(), [...before, no, ...after])
        const graver = outcomeOf(begin(), [...before, ...worseAnswer, ...after])
        return severity(graver) >= severity(milder)
      }),
    )
  })

  it('ends with an emergency wherever an emergency question is not clearly denied', () => {
    const notNo = fc.constantFrom<readonly Answer[]>([reading('yes')], [reading('unsure')], [unclear, unclear])
    fc.assert(
      fc.property(fc.nat({ max: 5 }), notNo, runOfAnswers, fc.boolean(), (index, answer, after, volunteered) => {
        const start = begin(volunteered ? 'doctor-now' : undefined)
        return outcomeOf(start, [...noes(index), ...answer, ...after]) === 'emergency'
      }),
    )
  })

  it('never lowers what was volunteered before it', () => {
    fc.assert(fc.property(runOfAnswers, (answers) => severity(outcomeOf(begin('doctor-now'), answers)) >= severity('doctor-now')))
  })

  it('only says that none was named when every question was clearly denied', () => {
    fc.assert(
      fc.property(runOfAnswers, (answers) => {
        const places = walk(begin(), answers)
        const end = places.at(-1) as Checklist
        const taken = answers.slice(0, places.length - 1)
        const allDenied = taken.every((answer) => answer.kind !== 'reading' || answer.reading === 'no')
        return end.at !== 'done' || end.outcome !== undefined || allDenied
      }),
    )
  })
})

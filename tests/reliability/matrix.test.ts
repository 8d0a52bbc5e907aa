import { signIds } from '../../lambda/src/care/facts'
import { localeNames } from '../../lambda/src/locales/pack'
import { tierOf } from '../../lambda/src/triage/assess'
import { intent, testSkill } from '../support/requests'
import { isEmergency, responseProblems } from './response-rules'
import { type Attributes, emergencySteps, overTheWire, stepsOf, walk } from './states'

const skill = testSkill()
const emergencies = signIds.filter((id) => tierOf(id) === 'emergency')

const nameOf = (state: Attributes): string => JSON.stringify(state).slice(0, 160)

describe.each(localeNames)('%s', (locale) => {
  let states: readonly Attributes[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  let turns = 0
  beforeAll(async () => {
    states = await walk(skill, locale, ({ state, step, request, response }) => {
      turns += 1
      // The same answer to the same kind of request need not be looked at twice.
      const answer = `${request.request.type} ${JSON.stringify(response)}`
      if (seen.has(answer)) return
      seen.add(answer)
      const found = responseProblems(request, response)
      if (found.length > 0) problems.push(`${step.name} in ${nameOf(state)}: ${found.join(', ')}`)
    })
  }, 300_000)

  test('the walk comes to the states of every flow, and to an end', () => {
    const flows = new Set(states.map(({ flow }) => (flow as { name?: string } | undefined)?.name))
    expect([...flows]).toEqual(expect.arrayContaining([undefined, 'checklist', 'offer', 'clarify']))
    expect(states.length).toBeGreaterThan(60)
    expect(states.length).toBeLessThan(400)
  })

  test('every state × every intent: a valid response, with a way on', () => {
    expect(turns).toBe(states.length * stepsOf(locale).length)
    expect(problems.slice(0, 5)).toEqual([])
  })

  test('from every state an emergency gets the emergency reply', async () => {
    const problems: string[] = []
    for (const state of states) {
      for (const step of emergencySteps(locale, emergencies)) {
        if (!isEmergency(await overTheWire(skill, step.request(state)))) problems.push(`${step.name} in ${nameOf(state)}`)
      }
    }
    expect(problems).toEqual([])
  })

  test('from every state help goes on, and stop comes to an end', async () => {
    const problems: string[] = []
    for (const state of states) {
      const help = await overTheWire(skill, intent('AMAZON.HelpIntent', { locale, attributes: state }))
      if (help.response.shouldEndSession !== false) problems.push(`help ends ${nameOf(state)}`)
      if (!JSON.stringify(help.response.outputSpeech).includes('digits')) problems.push(`help without the number in ${nameOf(state)}`)
      const stop = await overTheWire(skill, intent('AMAZON.StopIntent', { locale, attributes: state }))
      if (stop.response.shouldEndSession === false) problems.push(`stop does not end ${nameOf(state)}`)
    }
    expect(problems).toEqual([])
  })
})

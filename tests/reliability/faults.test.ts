/** An error of our own is told by its kind, never by its message, and the listener hears the emergency line. */
import { embeddedMetrics } from '../../lambda/src/log'
import type { LogLine } from '../../lambda/src/ports'
import { buildSkill } from '../../lambda/src/skill'
import { localDeps } from '../../simulator/container'
import { packOf } from '../support/packs'
import { envelope, intent } from '../support/requests'
import { responseProblems } from './response-rules'
import { overTheWire } from './states'

const now = () => new Date('2026-11-25T15:00:00Z')
const apiClient = { invoke: () => Promise.reject(new Error('offline')) }

/** A skill whose words for the ice questions are lost, with what it logs. */
function broken(skillId?: string) {
  const lines: LogLine[] = []
  const pack = (locale: string | undefined) => {
    const { words, ...rest } = packOf(locale)
    return { ...rest, words: { ...words, fact: {} } }
  }
  const deps = {
    ...localDeps({ now, packOf: pack, apiClient, log: (line) => void lines.push(line) }),
    ...(skillId === undefined ? {} : { skillId }),
  }
  return { lines, skill: buildSkill(deps) }
}

test('an error in a handler is answered with the emergency line and noted by its kind', async () => {
  const { lines, skill } = broken()
  const request = intent('IceDurationIntent', { locale: 'en-US' })
  const answer = await overTheWire(skill, request)
  expect(responseProblems(request, answer)).toEqual([])
  expect(JSON.stringify(answer.response.outputSpeech)).toContain('digits')
  expect(lines).toEqual([{ requestId: 'request', locale: 'en-US', handler: 'care', ms: expect.any(Number), fault: 'Error' }])
  expect(JSON.parse(embeddedMetrics(lines[0] as LogLine, now(), 'skill'))).toMatchObject({ Faults: 1, Fallbacks: 0, fault: 'Error' })
})

test('a request of another skill is noted as such', async () => {
  const { lines, skill } = broken('amzn1.ask.skill.ours')
  await expect(skill.invoke(envelope({ type: 'LaunchRequest' }, { locale: 'en-US' }))).rejects.toThrow()
  expect(lines.map(({ fault }) => fault)).toEqual(['ForeignRequest'])
})

test('what is no request id is not logged', async () => {
  const { lines, skill } = broken()
  await skill.invoke(envelope({ type: 'LaunchRequest', requestId: 'my chest hurts' }, { locale: 'fr-FR' }))
  expect(lines[0]).toMatchObject({ requestId: '', locale: 'en-US', handler: 'conversation' })
})

test('what was not understood is counted', async () => {
  const { lines, skill } = broken()
  await skill.invoke(intent('AMAZON.FallbackIntent', { locale: 'en-US' }))
  expect(JSON.parse(embeddedMetrics(lines[0] as LogLine, now(), 'skill'))).toMatchObject({ Turns: 1, Fallbacks: 1, Faults: 0 })
})

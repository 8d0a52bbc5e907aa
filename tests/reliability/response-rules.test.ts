import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { answerTo, intent, testSkill } from '../support/requests'
import { isEmergency, responseProblems } from './response-rules'

const asked = { locale: 'en-US' }
const request = intent('IceDurationIntent', asked)
const good: ResponseEnvelope = {
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak>Ten minutes.</speak>' },
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Anything else?</speak>' } },
    shouldEndSession: false,
  },
}
const withResponse = (changes: object): ResponseEnvelope => ({ ...good, response: { ...good.response, ...changes } })
const speech = (ssml: string) => ({ outputSpeech: { type: 'SSML', ssml } })

test('a good response has no problems', () => {
  expect(responseProblems(request, good)).toEqual([])
})

test.each<[string, ResponseEnvelope, string]>([
  ['an unknown field', withResponse({ speech: 'x' }), 'additional properties'],
  ['an unknown kind of speech', withResponse({ outputSpeech: { type: 'Text', ssml: '' } }), 'outputSpeech'],
  ['an unknown directive', withResponse({ directives: [{ type: 'Call.911' }] }), 'directives'],
  ['an unknown card', withResponse({ card: { type: 'Postcard' } }), 'card'],
  ['a wrong end of session', withResponse({ shouldEndSession: 'no' }), 'boolean'],
  ['long speech', withResponse(speech(`<speak>${'a'.repeat(8001)}</speak>`)), 'too long'],
  ['a large response', { ...good, sessionAttributes: { x: 'y'.repeat(25_000) } }, 'too large'],
  ['broken SSML', withResponse(speech('<speak>A & B</speak')), 'well-formed'],
  ['an open variable', withResponse(speech('<speak>{{least}} minutes</speak>')), 'variable'],
  ['silence', withResponse({ outputSpeech: undefined, reprompt: undefined }), 'silent'],
  ['an open microphone without a reprompt', withResponse({ reprompt: undefined }), 'reprompt'],
  [
    'a screen for a speaker',
    withResponse({ directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', document: {} }] }),
    'without one',
  ],
])('%s is found', (_, response, problem) => {
  expect(responseProblems(request, JSON.parse(JSON.stringify(response))).join('\n')).toContain(problem)
})

test('speech in answer to the end of a session is found', () => {
  const ended = { ...request, request: { type: 'SessionEndedRequest' } } as unknown as RequestEnvelope
  expect(responseProblems(ended, good).join()).toContain('no question')
})

test('the emergency reply is told from another that names the number', async () => {
  const skill = testSkill()
  const { response } = await answerTo(skill, intent('SignBreathingIntent', asked))
  const help = await answerTo(skill, intent('AMAZON.HelpIntent', asked))
  const fallback = await answerTo(skill, intent('AMAZON.FallbackIntent', { ...asked, attributes: { misses: 2 } }))
  expect(isEmergency({ version: '1.0', response })).toBe(true)
  expect(isEmergency({ version: '1.0', response: help.response })).toBe(false)
  expect(isEmergency({ version: '1.0', response: fallback.response })).toBe(false)
})

import type { RequestEnvelope } from 'ask-sdk-model'
import { tapped } from '../../lambda/src/handlers/tap'

const tap = (sent: unknown): RequestEnvelope =>
  ({ request: { type: 'Alexa.Presentation.APL.UserEvent', requestId: 'r', timestamp: 't', locale: 'en-US', arguments: sent } }) as never

const intentOf = (envelope: RequestEnvelope): string | undefined =>
  envelope.request.type === 'IntentRequest' ? envelope.request.intent.name : undefined

test.each([
  [['answer', 'yes'], 'AMAZON.YesIntent'],
  [['answer', 'no'], 'AMAZON.NoIntent'],
  [['answer', 'unsure'], 'AnswerUnsureIntent'],
  [['say', 'check-symptoms'], 'CheckSymptomsIntent'],
  [['say', 'ice-overview'], 'IceOverviewIntent'],
  [['say', 'repeat'], 'AMAZON.RepeatIntent'],
])('a tap that sends %j acts as %s', (sent, intent) => {
  expect(intentOf(tapped(tap(sent)))).toBe(intent)
})

test.each([
  [undefined],
  ['answer'],
  [[]],
  [['answer']],
  [['answer', 'maybe']],
  [['answer', 'constructor']],
  [['say', 'A B']],
  [['say', 1]],
  [['run', 'yes']],
  [['say', 'x', 'y']],
])('a tap that sends %j stays an event', (sent) => {
  const envelope = tap(sent)
  expect(tapped(envelope)).toBe(envelope)
})

test('any other request is left as it is', () => {
  const envelope = { request: { type: 'LaunchRequest' } } as never
  expect(tapped(envelope)).toBe(envelope)
})

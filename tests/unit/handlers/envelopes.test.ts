/** Bad input: whatever comes, the listener gets a valid response with the emergency line, and events get an empty one. */

import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { signIds } from '../../../lambda/src/care/facts'
import { readSession } from '../../../lambda/src/handlers/session'
import { localeNames } from '../../../lambda/src/locales/pack'
import { intents } from '../../support/contract'
import { placeAt } from '../../support/every-reply'
import { type Answered, answerTo, envelope, intent, intentNameOf, testSkill } from '../../support/requests'

const skill = testSkill()
const locale = 'en-US'
const whole = intent('IceDurationIntent', { locale })

/** What Alexa accepts: SSML that parses, a reprompt only while the session stays open, a size under the limit. */
function problemsOf({ response, ssml, reprompt }: Answered): string[] {
  return [
    ...(ssml === '' || XMLValidator.validate(ssml) !== true ? ['speech'] : []),
    ...(reprompt !== '' && XMLValidator.validate(reprompt) !== true ? ['reprompt'] : []),
    ...((response.shouldEndSession === false) === (reprompt !== '') ? [] : ['reprompt of a closed session, or none of an open one']),
    ...(ssml.length > 8000 || JSON.stringify(response).length > 24 * 1024 ? ['size'] : []),
    ...(`${ssml} ${reprompt}`.includes('>911<') || /say-as interpret-as="digits"/.test(ssml + reprompt) ? [] : ['no emergency number']),
  ]
}

/** The request with one part changed; the path is dotted. */
function changed(path: string, value: unknown, base: object = whole): unknown {
  const copy = JSON.parse(JSON.stringify(base)) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

const parts = [
  'version',
  'session',
  'session.new',
  'session.attributes',
  'session.application',
  'session.user',
  'context',
  'context.System',
  'context.System.device',
  'context.System.device.supportedInterfaces',
  'context.System.application',
  'context.System.apiEndpoint',
  'context.System.apiAccessToken',
  'context.System.user',
  'request.requestId',
  'request.timestamp',
  'request.locale',
  'request.intent',
  'request.intent.name',
  'request.intent.slots',
  'request.intent.confirmationStatus',
]
const wrong: readonly (readonly [what: string, value: unknown])[] = [
  ['missing', undefined],
  ['null', null],
  ['a number', 7],
  ['a string', 'nonsense'],
  ['a list', [1, 2]],
  ['an empty object', {}],
  ['true', true],
]
const table = parts.flatMap((part) => wrong.map(([what, value]) => [part, what, value] as const))
/** Help and the welcome say the number in speech or reprompt; an answer that was understood needs none, so a request that still is one is let be. */
const isAnswer = ({ ssml }: Answered): boolean => ssml.includes('minutes at a time')

describe('a malformed request', () => {
  it('has a table of dozens of them', () => {
    expect(table.length).toBeGreaterThan(100)
  })

  it.each(table)('whose %s is %s is answered, with the emergency line unless its question was clear', async (part, _, value) => {
    const answer = await answerTo(skill, changed(part, value))
    expect(problemsOf(answer).filter((problem) => problem !== 'no emergency number' || !isAnswer(answer))).toEqual([])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'hello'],
    ['a list', []],
    ['an empty object', {}],
    ['an empty request', { request: {} }],
    ['only a launch', { request: { type: 'LaunchRequest' } }],
    ['only an intent', { request: { type: 'IntentRequest' } }],
    ['an intent of no name', { request: { type: 'IntentRequest', intent: {} } }],
    ['slots that are a list', { request: { type: 'IntentRequest', intent: { name: 'SaySomethingIntent', slots: ['a'] } } }],
    [
      'slots of the wrong types',
      {
        request: { type: 'IntentRequest', intent: { name: 'SaySomethingIntent', slots: { utterance: 5, day: null, item: { value: {} } } } },
      },
    ],
    ['an unknown intent', intent('NoSuchIntent', { locale })],
    ['an intent named like a built-in property', intent('constructor', { locale })],
    ['an intent named like another one', intent('toStringIntent', { locale })],
    ['an intent named __proto__', intent('__proto__', { locale })],
    ['the unknown intent of Amazon', intent('AMAZON.NoSuchIntent', { locale })],
  ])('that is %s is answered with the emergency line', async (_, request) => {
    expect(problemsOf(await answerTo(skill, request))).toEqual([])
  })

  it.each(['fr-FR', 'xx', '', 'EN-us', 'en_GB', '__proto__', 'es-ES', 'en-GB'])('in the locale "%s" is answered', async (strange) => {
    const answer = await answerTo(skill, envelope({ type: 'LaunchRequest' }, { locale: strange }))
    expect(problemsOf(answer)).toEqual([])
    expect(answer.ssml).toContain(strange.startsWith('es') ? 'Hola' : 'Hello')
  })

  it('with fields that are not known yet is answered as if they were not there', async () => {
    const answer = await answerTo(skill, { ...(changed('request.newField', { a: 1 }) as object), extra: [1] })
    expect(isAnswer(answer)).toBe(true)
  })

  it('is answered, however it is malformed', async () => {
    const request = fc.record(
      {
        type: fc.constantFrom('LaunchRequest', 'IntentRequest'),
        requestId: fc.anything(),
        timestamp: fc.anything(),
        locale: fc.oneof(fc.constantFrom(...localeNames), fc.anything()),
        intent: fc.oneof(
          fc.record(
            { name: fc.oneof(fc.constantFrom(...intents), fc.string(), fc.anything()), slots: fc.anything() },
            { requiredKeys: [] },
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: ['type'] },
    )
    const anEnvelope = fc.record(
      { version: fc.anything(), session: fc.anything(), context: fc.anything(), request },
      { requiredKeys: ['request'] },
    )
    await fc.assert(
      fc.asyncProperty(
        anEnvelope,
        async (event) => problemsOf(await answerTo(skill, event)).filter((each) => each !== 'no emergency number').length === 0,
      ),
      { numRuns: 300 },
    )
  })
})

describe('tampered session attributes', () => {
  const attributes = fc.record(
    {
      opened: fc.anything(),
      person: fc.oneof(fc.constantFrom('self', 'she', 'they'), fc.anything()),
      turns: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      misses: fc.oneof(fc.integer(), fc.anything()),
      repeats: fc.anything(),
      operationDay: fc.oneof(fc.constantFrom('2026-11-24', '2026-13-45', '9999-99-99'), fc.anything()),
      timeZone: fc.oneof(fc.constantFrom('America/New_York', 'Mars/Olympus', '__proto__', 'constructor'), fc.string(), fc.anything()),
      worst: fc.oneof(fc.constantFrom('emergency', 'doctor-now', 'nonsense'), fc.anything()),
      last: fc.oneof(
        fc.array(
          fc.record({ key: fc.oneof(fc.constantFrom('fact.ice-days', 'no.such.key', '__proto__'), fc.string()), vars: fc.anything() }),
        ),
        fc.anything(),
      ),
      flow: fc.oneof(
        fc.record({ name: fc.constant('checklist'), state: fc.anything() }),
        fc.record({
          name: fc.constant('checklist'),
          state: fc.record({ question: fc.constantFrom('fainted', 'nonsense', '__proto__'), open: fc.anything(), worst: fc.anything() }),
        }),
        fc.record({ name: fc.constant('clarify'), ids: fc.array(fc.string()) }),
        fc.record({ name: fc.constant('offer'), of: fc.oneof(fc.constantFrom('checklist', 'more-signs'), fc.anything()) }),
        fc.anything(),
      ),
    },
    { requiredKeys: [] },
  )

  it('are read without an error', () => {
    fc.assert(fc.property(fc.oneof(attributes, fc.anything()), (value) => typeof readSession(value).opened === 'boolean'))
  })

  it('never keep an answer from being valid', async () => {
    const names = [
      'AMAZON.YesIntent',
      'AMAZON.NoIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.HelpIntent',
      'AMAZON.FallbackIntent',
      'IceDaysIntent',
      'ActivityLiftIntent',
    ]
    await fc.assert(
      fc.asyncProperty(attributes, fc.constantFrom(...names), async (value, name) => {
        const answer = await answerTo(skill, changed('session.attributes', value, intent(name, { locale })))
        return problemsOf(answer).filter((each) => each !== 'no emergency number').length === 0
      }),
      { numRuns: 400 },
    )
  })

  it('never keep an emergency from being heard', async () => {
    const emergencies = ['sign-any', 'sign-fainted', 'sign-breathing', 'sign-chest-pain', 'sign-cough-blood', 'sign-leg-immobile']
    expect(emergencies.filter((id) => !(signIds as readonly string[]).includes(id))).toEqual([])
    await fc.assert(
      fc.asyncProperty(attributes, fc.constantFrom(...emergencies), async (value, id) => {
        const { ssml, response } = await answerTo(skill, changed('session.attributes', value, intent(intentNameOf(id), { locale })))
        return /^<speak>(<prosody[^>]*>)?Call <say-as interpret-as="digits">/.test(ssml) && response.shouldEndSession === true
      }),
      { numRuns: 200 },
    )
  })
})

describe('a request that speech must not answer', () => {
  it.each([
    'SessionEndedRequest',
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.SkillDisabled',
    'AlexaSkillEvent.SkillPermissionAccepted',
    'AlexaSkillEvent.SkillPermissionChanged',
    'Reminders.ReminderCreated',
    'System.ExceptionEncountered',
    'AudioPlayer.PlaybackStopped',
    'Messaging.MessageReceived',
    'A.Type.Not.Known.Yet',
  ])('%s gets an empty response', async (type) => {
    for (const request of [{ type, locale }, { type }, { type, reason: 'ERROR', error: { type: 'INTERNAL_SERVICE_ERROR' } }]) {
      const { response } = await answerTo(skill, { ...envelope(request, { locale }), session: undefined })
      expect(response).toEqual({})
    }
  })
})

describe('whose request it is', () => {
  const own = testSkill('skill')
  const foreign = testSkill('amzn1.ask.skill.other')

  it('decides: the own one is answered', async () => {
    expect(isAnswer(await answerTo(own, whole))).toBe(true)
  })

  it.each([
    ['of another skill', whole],
    ['without an application', changed('context.System.application', undefined, changed('session.application', undefined) as object)],
    ['that is nothing', undefined],
    ['of an event of another skill', envelope({ type: 'SessionEndedRequest' }, { locale })],
  ])('decides: one %s is refused', async (_, request) => {
    await expect(foreign.invoke(request)).rejects.toThrow('another skill')
  })
})

describe('an open question', () => {
  it('of the checklist survives the wire as it is', () => {
    const flow = placeAt('lower-body', { open: ['sign-pain'], again: true, worst: 'doctor-now' })
    expect(readSession(JSON.parse(JSON.stringify({ flow }))).flow).toEqual(flow)
  })
})

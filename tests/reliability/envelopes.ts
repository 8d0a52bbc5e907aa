/** Requests as nobody should send them: well-formed ones with fields missing, of a wrong kind, huge or hostile, and session attributes tampered with. */
import fc from 'fast-check'
import { localeNames } from '../../lambda/src/locales/pack'
import { committedModel } from '../models/committed'
import { envelope } from '../support/requests'

export const skillId = 'skill'

const { intents } = committedModel('en-US').interactionModel.languageModel

/** Texts that break what is careless with them. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '?',
    '{{emergency}}',
    '$t(emergency.call)',
    '</speak><audio src="https://example.org/a.mp3"/>',
    '<speak>&amp;&#0;',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '\uE000',
    '\ud800',
    '\u0000\u0008\u202e',
    'ﷺ'.repeat(300),
    "'".repeat(5000),
    'no '.repeat(20_000),
    'i cant breathe '.repeat(2000),
    '9'.repeat(10_000),
    '2026-99-99',
    'P99999Y',
    '25:61',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, Number.NaN, [], {}, [[]], JSON.parse('{"__proto__":1}'), { toString: 1 }, [null]),
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
)

/** Words of the handout's warning signs, so that some of the hostile requests are also urgent. */
const speech = fc.oneof(
  fc.constantFrom("i can't breathe", 'no', 'yes', 'how long do i ice', 'my chest hurts', 'no puedo respirar', 'remind me at 8'),
  hostileText,
)

/** Every key that a session has, with values of any kind. */
const attributes = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      opened: junk,
      person: fc.oneof(fc.constantFrom('she', 'they'), junk),
      operationDay: fc.oneof(fc.constantFrom('2026-11-24', '9999-12-31', '0001-01-01', '-2026-01-01'), junk),
      timeZone: fc.oneof(fc.constantFrom('America/New_York', 'Etc/GMT+99', '../../etc/passwd', 'utc'), junk),
      turns: junk,
      misses: junk,
      repeats: fc.oneof(fc.nat(), junk),
      worst: fc.oneof(fc.constantFrom('emergency', 'doctor-now', 'none'), junk),
      last: fc.oneof(
        fc.array(
          fc.record(
            { key: fc.oneof(fc.constantFrom('fact.ice-duration', 'no.such-key', 'person', 'emergency'), hostileText), vars: junk },
            { requiredKeys: ['key'] },
          ),
          { maxLength: 10 },
        ),
        junk,
      ),
      flow: fc.oneof(
        fc.record(
          {
            name: fc.oneof(fc.constantFrom('checklist', 'offer', 'clarify', 'reminder', 'timer'), junk),
            of: fc.oneof(fc.constantFrom('checklist', 'constructor'), junk),
            ids: fc.oneof(fc.constantFrom(['ice-days', '__proto__'], ['constructor', 'toString']), junk),
            state: fc.oneof(
              fc.record(
                {
                  question: fc.oneof(fc.constantFrom('fainted', 'any', '__proto__'), junk),
                  open: junk,
                  again: junk,
                  emergencyOnly: junk,
                  worst: junk,
                },
                { requiredKeys: [] },
              ),
              junk,
            ),
          },
          { requiredKeys: [] },
        ),
        junk,
      ),
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(hostileText, junk, { maxKeys: 5 }),
  junk,
)

const request = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ intent: fc.constantFrom(...intents), values: fc.array(speech, { minLength: 3, maxLength: 3 }) })
      .map(({ intent, values }) => ({
        type: 'IntentRequest',
        intent: {
          name: intent.name,
          confirmationStatus: 'NONE',
          slots: Object.fromEntries(
            (intent.slots ?? []).map(({ name }, at) => [name, { name, value: values[at % 3], confirmationStatus: 'NONE' }]),
          ),
        },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        type: fc.constantFrom(
          'LaunchRequest',
          'SessionEndedRequest',
          'Connections.Response',
          'AlexaSkillEvent.SkillDisabled',
          'Alexa.Presentation.APL.UserEvent',
          'Messaging.MessageReceived',
        ),
        payload: junk,
        name: junk,
        token: junk,
        status: junk,
        reason: junk,
        body: junk,
      },
      { requiredKeys: ['type'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ type: hostileText, intent: junk }) },
)

/** Where a field is replaced or taken away. */
const places = [
  'version',
  'session',
  'session.new',
  'session.sessionId',
  'session.application',
  'session.user',
  'session.attributes',
  'context',
  'context.System',
  'context.System.user',
  'context.System.user.userId',
  'context.System.device',
  'context.System.device.deviceId',
  'context.System.device.supportedInterfaces',
  'context.System.apiEndpoint',
  'context.System.apiAccessToken',
  'context.Viewport',
  'request',
  'request.type',
  'request.requestId',
  'request.locale',
  'request.timestamp',
  'request.intent',
  'request.intent.name',
  'request.intent.slots',
  'request.intent.slots.utterance',
  'request.intent.confirmationStatus',
  'context.System.application',
  'context.System.application.applicationId',
] as const

const spoiling = fc.record({ place: fc.constantFrom(...places), value: fc.option(junk, { nil: undefined }) })

export interface Hostile {
  readonly event: unknown
  /** It names the skill as its own, as only Amazon's requests do. */
  readonly isOurs: boolean
}

/** A hostile request, and whether it must be refused. */
export const hostileEnvelope: fc.Arbitrary<Hostile> = fc
  .record({
    request,
    attributes,
    locale: fc.oneof(fc.constantFrom(...localeNames, 'xx-XX'), fc.constant('en-US')),
    screen: fc.boolean(),
    spoilings: fc.array(spoiling, { maxLength: 3 }),
    other: fc.constantFrom(false, false, false, true),
  })
  .map(({ request, attributes, locale, screen, spoilings, other }) => {
    const event = JSON.parse(JSON.stringify(envelope(request, { locale, screen }))) as Record<string, unknown>
    place(event, 'session.attributes', attributes)
    if (other) place(event, 'context.System.application.applicationId', 'amzn1.ask.skill.another')
    for (const each of spoilings) place(event, each.place, structuredClone(each.value))
    const received = JSON.parse(JSON.stringify(event)) as Record<string, unknown>
    return { event: received, isOurs: applicationOf(received) === skillId }
  })

function place(event: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  let at: unknown = event
  for (const key of keys) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  if (typeof at !== 'object' || at === null) return
  if (value === undefined) delete (at as Record<string, unknown>)[last]
  else (at as Record<string, unknown>)[last] = value
}

/** The application of a request; that of its session where its context names none, as old requests came. */
function applicationOf({ context, session }: Record<string, unknown>): unknown {
  const own = part(part(context, 'System'), 'application')
  return typeof own === 'object' && own !== null && !Array.isArray(own) && 'applicationId' in own
    ? own.applicationId
    : part(part(session, 'application'), 'applicationId')
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined
}

/** Each way that an outside call can fail × each flow: a valid answer within Alexa's time, and the emergency reply still there. */
import type { RequestEnvelope } from 'ask-sdk-model'
import { fetchClient } from '../../lambda/src/alexa/api-client'
import { localeNames } from '../../lambda/src/locales/pack'
import { type BackRecoverySkill, buildSkill } from '../../lambda/src/skill'
import { dynamoPreferences } from '../../lambda/src/storage/dynamo'
import { localDeps } from '../../simulator/container'
import { packOf } from '../support/packs'
import { envelope, intent } from '../support/requests'
import { type Outside, startOutside, type Way, ways } from './outside'
import { handsOver, isEmergency, responseProblems, responseSchema } from './response-rules'
import { overTheWire } from './states'

const now = () => new Date('2026-11-25T15:00:00Z')
/** Alexa waits eight seconds; the function is stopped after seven. */
const patienceMs = 7000

/** Intents of a conversation after a launch; "yes" answers whatever is asked. */
const yes = 'AMAZON.YesIntent'
const flows: Readonly<Record<string, readonly (readonly [name: string, slots?: Readonly<Record<string, string>>])[]>> = {
  'care question': [['IceDurationIntent'], ['ActivityLiftIntent', { item: 'groceries' }]],
  checklist: [['CheckSymptomsIntent'], ['AMAZON.NoIntent'], ['AMAZON.FallbackIntent'], ['AMAZON.NoIntent']],
  'reminders set': [['ReminderSetIntent', { gap: 'PT2H', start: '08:00' }], [yes], [yes], [yes]],
  'reminders listed': [['ReminderListIntent']],
  'reminders cancelled': [['ReminderCancelIntent'], [yes]],
  'timer started': [['TimerStartIntent', { duration: 'PT15M' }], [yes], [yes]],
  'timer asked about': [['TimerLeftIntent'], ['TimerStopIntent'], [yes]],
  preferences: [['PaceSlowerIntent'], ['WakingHoursIntent', { wake: '07:00', bed: '22:00' }], ['PaceNormalIntent']],
  'forget me': [['ForgetMeIntent'], [yes]],
}

let outside: Outside
beforeAll(async () => {
  outside = await startOutside()
  // Under Jest the first load of the AWS SDK takes seconds; in the function it is part of the bundle or of the runtime.
  await dynamoPreferences({ tableName: 'preferences', now, endpoint: outside.addressOf('well') }).read('nobody')
  responseSchema()
  for (const locale of localeNames) await overTheWire(skillBehind('well'), envelope({ type: 'LaunchRequest' }, { locale }))
}, 120_000)
afterAll(() => outside.close())

function skillBehind(way: Way | 'refused', call?: string): BackRecoverySkill {
  const preferences = dynamoPreferences({ tableName: 'preferences', now, endpoint: outside.addressOf(way, call) })
  return buildSkill({ ...localDeps({ now, packOf, apiClient: fetchClient(4000) }), preferences })
}

/** Holds a conversation; gives what was wrong in it. */
async function hold(skill: BackRecoverySkill, address: string, locale: string, steps: (typeof flows)[string]): Promise<string[]> {
  const problems: string[] = []
  const send = async (name: string, request: RequestEnvelope, isNew = false) => {
    const sent = {
      ...request,
      session: { ...request.session, new: isNew },
      context: { System: { ...request.context.System, apiEndpoint: address } },
    } as RequestEnvelope
    const start = performance.now()
    const answer = await overTheWire(skill, sent)
    const ms = performance.now() - start
    problems.push(...responseProblems(sent, answer).map((problem) => `${name}: ${problem}`))
    if (ms > patienceMs) problems.push(`${name}: ${Math.round(ms)} ms`)
    return answer
  }
  let answer = await send('launch', envelope({ type: 'LaunchRequest' }, { locale, attributes: { timeZone: undefined } }), true)
  for (const [name, slots] of steps) {
    const attributes = answer.sessionAttributes ?? {}
    answer = await send(name, intent(name, { locale, attributes, ...(slots === undefined ? {} : { slots }) }))
    if (!handsOver(answer)) continue
    const [asking] = (answer.response.directives ?? []) as readonly { readonly token?: string; readonly payload?: object }[]
    const { token, payload } = asking ?? {}
    const consent = {
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200' },
      token,
      payload: { ...payload, status: 'ACCEPTED' },
    }
    answer = await send('consent', envelope(consent, { locale, attributes: answer.sessionAttributes ?? {} }))
  }
  const attributes = answer.sessionAttributes ?? {}
  if (!isEmergency(await send('emergency', intent('SignBreathingIntent', { locale, attributes })))) problems.push('no emergency reply')
  await send('disabled', envelope({ type: 'AlexaSkillEvent.SkillDisabled' }, { locale }))
  return problems
}

test.each([...(Object.keys(ways) as Way[]), 'refused' as const])(
  'every flow when what is outside is or does: %s',
  async (way) => {
    const address = outside.addressOf(way)
    const held = localeNames.flatMap((locale) =>
      Object.entries(flows).map(async ([flow, steps]) =>
        (await hold(skillBehind(way), address, locale, steps)).map((problem) => `${locale}, ${flow}, ${problem}`),
      ),
    )
    expect((await Promise.all(held)).flat()).toEqual([])
    if (way !== 'refused') expect(outside.calls[way]).toBeGreaterThan(localeNames.length)
  },
  60_000,
)

/** In CI the ways take turns with the locales; `npm run soak` tries each in all. */
const isSoak = process.env.ENVELOPES !== undefined

/** Everything that the skill asks of others; each is made in some flow when all is well. */
const everyCall = [
  'time zone',
  'table GetItem',
  'table UpdateItem',
  'table DeleteItem',
  'reminders GET',
  'reminders POST',
  'reminders DELETE',
  'timers GET',
  'timers POST',
  'timers DELETE',
]

describe('one call alone fails, and all others are well', () => {
  const callsOf: Record<string, ReadonlySet<string>> = {}
  beforeAll(async () => {
    for (const [flow, steps] of Object.entries(flows)) {
      const address = outside.addressOf('well', flow)
      expect(await hold(skillBehind('well', flow), address, 'en-US', steps)).toEqual([])
      callsOf[flow] = outside.made[`well@${flow}`] ?? new Set()
    }
  }, 60_000)

  test('every call is made in some flow, and no other', () => {
    expect([...new Set(Object.values(callsOf).flatMap((calls) => [...calls]))].sort()).toEqual([...everyCall].sort())
  })

  test.each(everyCall)(
    '%s',
    async (call) => {
      const own = Object.entries(flows).filter(([flow]) => callsOf[flow]?.has(call))
      expect(own.length).toBeGreaterThan(0)
      for (const [at, way] of (Object.keys(ways) as Way[]).entries()) {
        const address = outside.addressOf(way, call)
        const locales = isSoak ? localeNames : localeNames.filter((_, index) => index === at % localeNames.length)
        const held = locales.flatMap((locale) =>
          own.map(async ([flow, steps]) =>
            (await hold(skillBehind(way, call), address, locale, steps)).map((problem) => `${way}, ${locale}, ${flow}, ${problem}`),
          ),
        )
        expect((await Promise.all(held)).flat()).toEqual([])
      }
    },
    120_000,
  )
})

/** The replies about reminders, the timer and preferences, by the real handlers: every plan, every answer, every way in which Alexa can fail. */
import type { services as sdk } from 'ask-sdk-model'
import type { Pack } from '../../lambda/src/locales/pack'
import { buildSkill } from '../../lambda/src/skill'
import { memoryPreferences } from '../../lambda/src/storage/memory'
import { nothingKept } from '../../lambda/src/storage/nothing'
import { localDeps } from '../../simulator/container'
import { type NamedReply, persons } from './every-reply'
import { packOf } from './packs'
import { type Answered, answerTo, envelope, intent } from './requests'

const now = (): Date => new Date('2026-11-25T15:00:00Z')
const today = '2026-11-25'
const ok = (body: unknown = {}): sdk.ApiClientResponse => ({ statusCode: 200, headers: [], body: JSON.stringify(body) })
const no = (statusCode: number, message = ''): sdk.ApiClientResponse => ({ statusCode, headers: [], body: JSON.stringify({ message }) })
const throwing = (error: Error) => (): never => {
  throw error
}

type Says = sdk.ApiClientResponse | ((count: number) => sdk.ApiClientResponse)
/** What Alexa's services answer, by operation; what is not given goes well. */
type World = Readonly<Record<string, Says>>

/** Each way to fail that has words of its own. */
const failures: Readonly<Record<string, Says>> = {
  'no-grant': no(401),
  'not-permitted': no(403),
  forbidden: no(403, 'FORBIDDEN'),
  unsupported: no(403, 'DEVICE_NOT_SUPPORTED'),
  limit: no(403, 'MAX_REMINDERS_EXCEEDED'),
  busy: no(429),
  fault: no(500),
  down: no(503),
  'device-offline': no(504),
  missing: no(404),
  late: throwing(new Error('timeout')),
  offline: throwing(new Error('offline')),
  garbled: { statusCode: 200, headers: [], body: '[]' },
}

const operation = ({ method, url }: sdk.ApiClientRequest): string =>
  url.includes('System.timeZone')
    ? 'zone'
    : `${/alerts\/(\w+)/.exec(url)?.[1] ?? 'speech'}.${/alerts\/\w+\/./.test(url) ? 'one.' : ''}${method}`

function apiOf(world: World): sdk.ApiClient {
  const counts: Record<string, number> = {}
  return {
    invoke: async (request) => {
      const name = operation(request)
      counts[name] = (counts[name] ?? 0) + 1
      const says =
        world[name] ?? (name === 'reminders.GET' ? ok({ alerts: [] }) : name === 'timers.GET' ? ok({ timers: [] }) : made(counts[name]))
      return typeof says === 'function' ? says(counts[name]) : says
    },
  }
}

const made = (count: number): sdk.ApiClientResponse => ok({ alertToken: `new-${count}`, id: `new-${count}` })
const failsFrom =
  (first: number) =>
  (count: number): sdk.ApiClientResponse =>
    count < first ? made(count) : no(500)

/** A list of daily reminders at some hours, over some days. */
function held(hours: readonly number[], to = '2026-11-28', from = '2026-11-24'): sdk.ApiClientResponse {
  const alerts = hours.map((hour, index) => ({
    alertToken: `old-${index}`,
    status: 'ON',
    trigger: {
      scheduledTime: `${from}T${String(hour).padStart(2, '0')}:00:00`,
      recurrence: { startDateTime: `${from}T00:00:00`, endDateTime: `${to}T23:59:59` },
    },
  }))
  return ok({ alerts })
}

const running = (seconds: number): sdk.ApiClientResponse =>
  ok({ timers: [{ id: 'one', status: 'ON', triggerTime: new Date(now().getTime() + seconds * 1000).toISOString() }] })

type Step = readonly [intent: string, slots?: Readonly<Record<string, string>>]
interface Talk {
  readonly name: string
  readonly steps: readonly Step[]
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly world?: World
  readonly isDeaf?: boolean
}

const yes: Step = ['AMAZON.YesIntent']
const set: Step = ['ReminderSetIntent']
const flow = (step: string, more: object = {}): Readonly<Record<string, unknown>> => ({ flow: { name: 'icing', step, ...more } })
const asked = (wish: object): Readonly<Record<string, unknown>> =>
  flow('consent', { wish, plan: { rings: [{ minute: 480, from: today, to: today }] }, again: false })
/** How each language says what is only like "forget me". */
const likeForgetting: Readonly<Record<string, string>> = { en: 'did you forget me', es: 'por favor olvídate de mí' }
const waiting = asked({})

/** What may be wished: each is spoken as a plan. */
const wishes: readonly object[] = [
  {},
  { gap: 60 },
  { gap: 90 },
  { gap: 75 },
  { gap: 30 },
  { gap: 300 },
  { times: [540] },
  { times: [1200] },
  { times: [480, 600, 720, 840] },
  { times: [480, 570, 700, 830, 960, 1070, 1200] },
  { from: 420, until: 1380 },
  { until: 1439 },
  { from: 0 },
  { start: 1 },
  { start: 0, days: 1 },
  { start: 1, days: 1, times: [540] },
  { days: 10 },
  { night: true },
]

/** How each language says that today there should be no more. */
const noMoreToday: Readonly<Record<string, string>> = { en: 'no more ice reminders today', es: 'hoy ya no más recordatorios' }

function talks({ language }: Pack): readonly Talk[] {
  const skipping = noMoreToday[language]
  if (skipping === undefined) throw new Error(`say here how ${language} wants no more reminders today`)
  const skip: Step = ['ReminderCancelIntent', { utterance: skipping }]
  const each = (name: string, make: (says: Says) => Omit<Talk, 'name'>): Talk[] =>
    Object.entries(failures).map(([failure, says]) => ({ name: `${name}: ${failure}`, ...make(says) }))
  const stuck = (left: number): World => ({
    'reminders.POST': failsFrom(left + 1),
    'reminders.GET': (count) => (count === 1 ? ok({ alerts: [] }) : held(Array.from({ length: left }, (_, hour) => hour + 9))),
    'reminders.one.DELETE': no(500),
  })
  return [
    ...wishes.map((wish) => ({
      name: `plan ${JSON.stringify(wish)}`,
      attributes: flow('permission', { wish, plan: { rings: [{ minute: 1, from: today, to: today }] } }),
      steps: [['consented'], ['AMAZON.RepeatIntent'], ['AMAZON.HelpIntent'], ['IceDurationIntent'], ['AnswerUnsureIntent'], yes] as Step[],
    })),
    ...(['PT30M', 'PT1H', 'PT1H30M', 'PT5H'] as const).map((gap) => ({
      name: `gap ${gap}`,
      steps: [['ReminderSetIntent', { gap }], yes, ['ReminderListIntent']] as Step[],
    })),
    { name: 'too many days', attributes: asked({ days: 10 }), steps: [['ReminderSetIntent', { gap: 'PT2H' }], yes] },
    { name: 'set', steps: [set, yes] },
    { name: 'set, not understood', steps: [set, ['AnswerUnsureIntent'], ['AnswerUnsureIntent']] },
    { name: 'set, no', steps: [set, ['AMAZON.NoIntent']] },
    { name: 'set, stop', steps: [set, ['AMAZON.StopIntent']] },
    { name: 'set, corrected', steps: [set, ['ReminderSetIntent', { gap: 'PT1H' }], yes] },
    { name: 'asked to forget', steps: [['SaySomethingIntent', { utterance: likeForgetting[language] ?? '' }], ['AMAZON.NoIntent']] },
    { name: 'moved on', attributes: waiting, steps: [yes] },
    { name: 'no zone', attributes: { timeZone: undefined }, world: { zone: no(500) }, steps: [set] },
    { name: 'offer', attributes: { mayOffer: true }, steps: [['IceFrequencyIntent'], yes] },
    { name: 'offer, no', attributes: { mayOffer: true }, steps: [['IceFrequencyIntent'], ['AMAZON.NoIntent']] },
    ...each('set, list fails', (says) => ({ world: { 'reminders.GET': says }, steps: [set, yes, ['consented']] })),
    ...each('set, create fails', (says) => ({ world: { 'reminders.POST': says }, steps: [set, yes, ['consented']] })),
    ...each('set anew, create fails', (says) => ({
      world: { 'reminders.GET': held([9]), 'reminders.POST': says },
      steps: [set, yes, ['consented']],
    })),
    ...[1, 3].map((left) => ({ name: `${left} left`, world: stuck(left), steps: [set, yes, yes] as Step[] })),
    {
      name: 'left, none knows',
      world: { 'reminders.POST': no(500), 'reminders.GET': (count) => (count === 1 ? ok({ alerts: [] }) : no(500)) },
      steps: [set, yes, yes],
    },
    ...[1, 3].map((count) => ({
      name: `${count} old left`,
      world: { 'reminders.GET': held([9, 11, 13].slice(0, count)), 'reminders.one.DELETE': no(503) },
      steps: [set, yes, yes] as Step[],
    })),
    { name: 'clean up, done', attributes: { keep: [], ...flow('cleanup') }, steps: [yes] },
    { name: 'clean up, no', attributes: { keep: [], ...flow('cleanup') }, steps: [['AMAZON.NoIntent']] },
    ...(['denied', 'unanswered', 'unasked', 'consented'] as const).flatMap((answer) => [
      { name: `permission ${answer}`, attributes: flow('permission', { wish: {}, plan: { rings: [] } }), steps: [[answer]] as Step[] },
      { name: `timer permission ${answer}`, attributes: flow('timer-permission', { minutes: 15 }), steps: [[answer]] as Step[] },
    ]),
    ...[[], [9], [9, 11, 13, 15, 17, 19, 21], [9, 10, 14, 20], [0, 7, 8, 9, 11, 12, 13, 15, 16, 18, 20, 22]].map((hours) => ({
      name: `list of ${hours}`,
      world: { 'reminders.GET': held(hours) },
      steps: [['ReminderListIntent']] as Step[],
    })),
    {
      name: 'list without a zone',
      attributes: { timeZone: undefined },
      world: { zone: no(500), 'reminders.GET': held([9]) },
      steps: [['ReminderListIntent']],
    },
    ...each('list fails', (says) => ({ world: { 'reminders.GET': says }, steps: [['ReminderListIntent']] })),
    { name: 'cancel none', steps: [['ReminderCancelIntent']] },
    { name: 'cancel', world: { 'reminders.GET': held([9, 11]) }, steps: [['ReminderCancelIntent']] },
    ...[1, 2].map((count) => ({
      name: `cancel fails for ${count}`,
      world: { 'reminders.GET': held([9, 11].slice(0, count)), 'reminders.one.DELETE': no(500) },
      steps: [['ReminderCancelIntent'], yes] as Step[],
    })),
    { name: 'skip none', steps: [skip] },
    { name: 'skip', world: { 'reminders.GET': held([15, 17]) }, steps: [skip] },
    { name: 'skip the last day', world: { 'reminders.GET': held([15, 17], today) }, steps: [skip] },
    ...each('skip fails', (says) => ({ world: { 'reminders.GET': held([15, 17]), 'reminders.one.PUT': says }, steps: [skip] })),
    ...['PT5M', 'PT12M', 'PT40M'].map((duration) => ({
      name: `timer of ${duration}`,
      steps: [['TimerStartIntent', { duration }], yes] as Step[],
    })),
    { name: 'timer', steps: [['TimerStartIntent']] },
    { name: 'timer, no', steps: [['TimerStartIntent', { duration: 'PT40M' }], ['AMAZON.NoIntent']] },
    { name: 'timer, stop', steps: [['TimerStartIntent', { duration: 'PT40M' }], ['AMAZON.StopIntent']] },
    ...[30, 60, 600].map((seconds) => ({
      name: `timer left ${seconds}`,
      world: { 'timers.GET': running(seconds) },
      steps: [['TimerLeftIntent']] as Step[],
    })),
    { name: 'timer runs', world: { 'timers.GET': running(600) }, steps: [['TimerStartIntent'], ['AMAZON.NoIntent']] },
    { name: 'timer stopped', world: { 'timers.GET': running(600) }, steps: [['TimerStopIntent']] },
    { name: 'timer left, none', steps: [['TimerLeftIntent']] },
    { name: 'timer stopped, none', steps: [['TimerStopIntent']] },
    ...each('timer fails', (says) => ({
      world: { 'timers.POST': says },
      steps: [['TimerStartIntent', { duration: 'PT12M' }], ['consented']],
    })),
    ...each('timer left fails', (says) => ({ world: { 'timers.GET': says }, steps: [['TimerLeftIntent']] })),
    ...each('timer stop fails', (says) => ({
      world: { 'timers.GET': running(600), 'timers.one.DELETE': says },
      steps: [['TimerStopIntent']],
    })),
    ...[false, true].flatMap((isDeaf) => [
      { name: 'slower', isDeaf, steps: [['PaceSlowerIntent'], ['PaceSlowerIntent'], ['PaceSlowerIntent'], ['PaceNormalIntent']] as Step[] },
      ...[{}, { time: '09:00' }, { bed: '22:30' }, { time: '06:00', bed: '22:00' }, { time: '00:00' }, { time: '12:00' }].map((hours) => ({
        name: `hours ${JSON.stringify(hours)}`,
        isDeaf,
        steps: [['WakingHoursIntent', hours]] as Step[],
      })),
      { name: 'forget me', isDeaf, steps: [['ForgetMeIntent']] as Step[] },
      { name: 'forget, asked', isDeaf, attributes: flow('forget'), steps: [yes] },
    ]),
  ]
}

const statuses: Readonly<Record<string, object>> = {
  consented: { status: { code: '200' }, payload: { status: 'ACCEPTED' } },
  denied: { status: { code: '200' }, payload: { status: 'DENIED' } },
  unanswered: { status: { code: '200' }, payload: { status: 'NOT_ANSWERED' } },
  unasked: { status: { code: '400' }, payload: {} },
}

/** Every reply about reminders, the timer and preferences, for the listener and for another. */
export async function everyIcingReply(pack: Pack): Promise<readonly NamedReply[]> {
  const replies: NamedReply[] = []
  for (const person of persons) {
    for (const { name, steps, attributes: first = {}, world = {}, isDeaf = false } of talks(pack)) {
      const preferences = isDeaf ? nothingKept : memoryPreferences(now)
      const skill = buildSkill(localDeps({ now, packOf, apiClient: apiOf(world), preferences, log: () => {} }))
      let attributes: Readonly<Record<string, unknown>> = { person, known: true, ...first }
      for (const [index, [step, slots]] of steps.entries()) {
        const spoken = { locale: pack.locale, attributes, ...(slots === undefined ? {} : { slots }) }
        const status = statuses[step]
        const request =
          status === undefined
            ? intent(step, spoken)
            : envelope({ type: 'Connections.Response', name: 'AskFor', token: 'reminders', ...status }, spoken)
        const answer: Answered = await answerTo(skill, request)
        replies.push({ name: `${name}, turn ${index}, ${step} (${person})`, person, ...answer })
        if (Object.keys(answer.attributes).length === 0) break
        attributes = answer.attributes
      }
    }
  }
  return replies
}

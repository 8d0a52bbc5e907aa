import { performance } from 'node:perf_hooks'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { shownReminders } from './alexa/reminders'
import { rungBetween } from './alexa/ringing'
import { shownTimers } from './alexa/timers'
import type { Clock } from './clock'
import type { Device, DeviceServices, HeldAlerts } from './device'
import { type DeviceKind, type EnvelopeParts, requestEnvelope, type SessionState, sessionId, skillEvent } from './envelope'
import { invocationOf, isExit, withoutWakeWord } from './invocation'
import { connectionsResponse, type PermissionPrompt, permissionAnswer, permissionPromptIn } from './permission'
import { plainText } from './plain-text'
import { languageOf } from './recogniser/language'
import type { InteractionModel } from './recogniser/model'
import { createRecogniser, type Recogniser } from './recogniser/recogniser'
import { type Grant, grantOf } from './scopes'
import { silentTurn, type Turn, turnOf } from './turn'

/** The part of an ASK skill that an Echo calls. */
export interface InvokableSkill {
  invoke(envelope: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>
}

export interface EchoOptions {
  readonly skill: InvokableSkill
  readonly model: InteractionModel
  readonly services: DeviceServices
  readonly locale: string
  /** Null: the listener has set none. */
  readonly timeZone: string | null
  readonly now: () => Date
  /** The clock behind `now`, where time may be made to pass. */
  readonly clock?: Clock
  readonly device?: DeviceKind
  readonly grant?: readonly Grant[]
  /** Whose Echo it is; a new listener unless given. */
  readonly userId?: string
  /** The alerts of an Echo that was unplugged before it. */
  readonly alerts?: HeldAlerts
  /** False: what the model's catch-all intent would take goes to the nearest sample. */
  readonly catchAll?: boolean
}

export interface Echo {
  /** "Open …": begins a new session. */
  launch(): Promise<Turn>
  /** Says a sentence: into the open session, to Amazon's permission prompt, or as a new one-shot when nothing is open. */
  say(text: string): Promise<Turn>
  /** Touches a button on the screen: its arguments go back to the skill. */
  tap(sent: readonly unknown[]): Promise<Turn>
  /** Lets time pass in silence, and tells what rang; a session does not outlast it. */
  wait(say: string, ms: number): Promise<Turn>
  /** Turns the skill off in the Alexa app: an event, where the skill is subscribed to it. */
  disable(): Promise<void>
  /** Itself, as Amazon's services see it. */
  readonly device: Device
  isOpen(): boolean
  /** Hangs up and forgets the device. */
  unplug(): void
}

/** Alexa listens twice for about eight seconds before it ends a session (platform facts 5.9). */
const PATIENCE_MS = 16_000

function alertsOn(device: Device): Pick<Turn, 'reminders' | 'timers' | 'meanwhile'> {
  return {
    reminders: shownReminders(device),
    timers: shownTimers(device),
    ...(device.meanwhile.length === 0 ? {} : { meanwhile: device.meanwhile.map(plainText) }),
  }
}

/** An Echo without Amazon: makes real request envelopes of what is said and calls the skill. */
export function createEcho(options: EchoOptions): Echo {
  const { skill, model, services, locale, now, timeZone, device: kind = 'speaker', grant = [], catchAll = true, clock } = options
  const language = languageOf(locale)
  const recogniser = recogniserFor(model, catchAll, locale)
  const { invocationName } = model.interactionModel.languageModel
  const device = services.connect({ timeZone, grant, now, ...(options.alerts === undefined ? {} : { alerts: options.alerts }) })
  const userId = options.userId ?? device.id.replace('device', 'account')
  let session: SessionState | null = null
  let prompt: PermissionPrompt | null = null

  const send = async (say: string | null, request: EnvelopeParts['request']): Promise<Turn> => {
    const current = session ?? { id: sessionId(), isNew: true, attributes: {} }
    const parts = { request, session: current, device, kind, locale, userId, now: now(), apiEndpoint: services.apiEndpoint }
    const envelope = requestEnvelope(parts)
    device.requestId = envelope.request.requestId
    device.meanwhile.splice(0)
    const start = performance.now()
    const answered = await skill.invoke(overTheWire(envelope))
    const ms = Math.round((performance.now() - start) * 1000) / 1000
    const { response, sessionAttributes = {} } = overTheWire(answered)
    prompt = permissionPromptIn(response.directives ?? [])
    const staysOpen = response.shouldEndSession === false || prompt !== null
    session = staysOpen ? { id: current.id, isNew: false, attributes: sessionAttributes } : null
    return { ...turnOf(say, envelope, { version: '1.0', response }, kind, ms), ...alertsOn(device) }
  }

  const launch = (say: string | null): Promise<Turn> => {
    session = null
    prompt = null
    return send(say, { type: 'LaunchRequest' })
  }

  const ask = (say: string, text: string): Promise<Turn> => {
    const { intent, slots } = recogniser.recognise(text, { now: now(), timeZone: timeZone ?? 'UTC' })
    return send(say, { type: 'IntentRequest', dialogState: 'STARTED', intent: { name: intent, confirmationStatus: 'NONE', slots } })
  }

  const answerPrompt = (say: string, asked: PermissionPrompt): Promise<Turn> => {
    const answer = permissionAnswer(say, language)
    const granted = answer === 'ACCEPTED' ? asked.scopes.map(({ permissionScope }) => grantOf(permissionScope)) : []
    for (const name of granted) if (name !== undefined) device.grants.add(name)
    return send(say, connectionsResponse(asked, answer))
  }

  const silent = (say: string, type: string | null, ms = 0): Turn => ({ ...silentTurn(say, type, ms), ...alertsOn(device) })

  const exit = async (say: string): Promise<Turn> => {
    if (session === null) return silent(say, null)
    const { ms } = await send(say, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' })
    session = null
    prompt = null
    return silent(say, 'SessionEndedRequest', ms)
  }

  return {
    launch: () => launch(null),
    say: async (text) => {
      if (prompt !== null) return answerPrompt(text, prompt)
      const said = withoutWakeWord(text)
      if (isExit(said, language)) return exit(text)
      const invocation = invocationOf(said, invocationName, language)
      if (invocation === null || (session !== null && !invocation.hasCarrier)) return ask(text, said)
      session = null
      return invocation.text === '' ? launch(text) : ask(text, invocation.text)
    },
    tap: (sent) => {
      prompt = null
      return send(null, userEvent(sent))
    },
    wait: async (say, ms) => {
      const from = now()
      clock?.move(ms)
      if (session !== null && ms > PATIENCE_MS) await send(null, { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' })
      if (ms > PATIENCE_MS) session = prompt = null
      return { ...silent(say, null), ended: session === null, rang: rungBetween(device, from, now()) }
    },
    disable: async () => {
      if (!device.rights.events.has('SKILL_DISABLED')) return
      await skill.invoke(
        overTheWire(skillEvent('AlexaSkillEvent.SkillDisabled', { userId, now: now(), apiEndpoint: services.apiEndpoint })),
      )
    },
    device,
    isOpen: () => session !== null,
    unplug: () => services.disconnect(device),
  }
}

const recognisers = new WeakMap<InteractionModel, Map<string, Recogniser>>()

/** A recogniser is made once for a model, however many Echos share it. */
function recogniserFor(model: InteractionModel, catchAll: boolean, locale: string): Recogniser {
  const known = recognisers.get(model) ?? new Map<string, Recogniser>()
  recognisers.set(model, known)
  const recogniser = known.get(`${locale} ${catchAll}`) ?? createRecogniser(model, { catchAll, locale })
  known.set(`${locale} ${catchAll}`, recogniser)
  return recogniser
}

/** What a press on one of a document's touch wrappers sends. */
function userEvent(sent: readonly unknown[]): EnvelopeParts['request'] {
  const source = { type: 'TouchWrapper', handler: 'Press', id: '' }
  return { type: 'Alexa.Presentation.APL.UserEvent', token: 'screen', arguments: sent, source, components: {} }
}

/** What JSON does not carry does not arrive. */
function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

import { randomUUID } from 'node:crypto'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { SkillBuilder } from '../conversation'
import type { Device, DeviceServices } from '../device'
import { createEcho, type Echo } from '../echo'
import { modelOf } from '../models'
import { permissionPromptIn } from '../permission'
import { languageOf } from '../recogniser/language'
import type { Turn } from '../turn'
import type { Settings } from './settings'
import { operationDaySentence } from './suggestions'

/** A turn with the envelopes behind it. */
export interface Exchange {
  readonly turn: Turn
  readonly request: RequestEnvelope | null
  readonly response: ResponseEnvelope | null
}

/** Where an Echo stands after a turn. */
export interface State {
  readonly settings: Settings
  readonly isOpen: boolean
  /** Amazon itself is asking for a permission. */
  readonly isPrompting: boolean
  /** The skill waits for a yes or a no. */
  readonly isAsked: boolean
  readonly now: string
}

/** One Echo behind the page: the same through every change of its settings. */
export interface Listener {
  readonly exchanges: readonly Exchange[]
  state(): State
  launch(): Promise<Exchange[]>
  say(text: string): Promise<Exchange[]>
  tap(sent: readonly unknown[]): Promise<Exchange[]>
  /** Nobody answers any more: the session ends without a word. */
  hangUp(): Promise<Exchange[]>
  change(settings: Settings): void
  unplug(): void
}

export interface ListenerOptions {
  readonly services: DeviceServices
  /** The skill with a care plan. */
  readonly skillWith: (carePlan: string) => SkillBuilder
  readonly settings: Settings
}

/** Plugs in an Echo for a page. */
export function createListener({ services, skillWith, settings: first }: ListenerOptions): Listener {
  const userId = `amzn1.ask.account.${randomUUID()}`
  const exchanges: Exchange[] = []
  let settings = first
  let device: Device | undefined
  let envelopes: Omit<Exchange, 'turn'> = { request: null, response: null }
  const now = (): Date => new Date()

  const plug = (): Echo => {
    const { locale, timeZone, device: kind, grant, carePlan } = settings
    const skill = skillWith(carePlan)(now)
    return createEcho({
      skill: {
        invoke: async (request) => {
          const response = await skill.invoke(request)
          envelopes = { request, response }
          return response
        },
      },
      services: {
        ...services,
        connect: (wanted) => {
          device = services.connect(wanted)
          return device
        },
      },
      model: modelOf(locale),
      locale,
      timeZone,
      now,
      device: kind,
      grant,
      userId,
    })
  }
  let echo = plug()

  const take = async (turn: Promise<Turn>): Promise<Exchange> => {
    envelopes = { request: null, response: null }
    const exchange = { turn: await turn, ...envelopes }
    exchanges.push(exchange)
    return exchange
  }
  /** A new session hears the day of the operation at once, in words, as the listener would say it. */
  const withOperationDay = async (exchange: Exchange): Promise<Exchange[]> => {
    const isLaunch = exchange.request?.request.type === 'LaunchRequest'
    const sentence =
      settings.operationDays === null || !isLaunch ? undefined : operationDaySentence(settings.locale, settings.operationDays)
    return sentence === undefined ? [exchange] : [exchange, await take(echo.say(sentence))]
  }
  const latest = (): Exchange | undefined => exchanges.at(-1)

  return {
    exchanges,
    state: () => ({
      settings: { ...settings, grant: [...(device?.grants ?? settings.grant)] },
      isOpen: echo.isOpen(),
      isPrompting: permissionPromptIn(latest()?.response?.response.directives ?? []) !== null,
      isAsked: echo.isOpen() && asksYesOrNo(latest()?.response),
      now: now().toISOString(),
    }),
    launch: async () => withOperationDay(await take(echo.launch())),
    say: async (text) => withOperationDay(await take(echo.say(text))),
    tap: async (sent) => [await take(echo.tap(sent))],
    hangUp: async () => [await take(echo.say(languageOf(settings.locale).exit[0] ?? ''))],
    change: (changed) => {
      const isSameEcho = (['locale', 'timeZone', 'device', 'carePlan'] as const).every((name) => changed[name] === settings[name])
      settings = changed
      if (isSameEcho && device !== undefined) {
        device.grants.clear()
        for (const grant of changed.grant) device.grants.add(grant)
        return
      }
      echo.unplug()
      echo = plug()
    },
    unplug: () => echo.unplug(),
  }
}

/** Whether a flow of the skill is open, as its session attributes tell. */
function asksYesOrNo(response: ResponseEnvelope | null | undefined): boolean {
  const flow = response?.sessionAttributes?.flow as { readonly name?: unknown } | undefined
  return flow !== undefined && flow.name !== 'clarify'
}

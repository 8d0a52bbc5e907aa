import { randomUUID } from 'node:crypto'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { Preferences } from '../../lambda/src/ports'
import { type Rung, rungBetween } from '../alexa/ringing'
import { clockFrom } from '../clock'
import type { DeviceServices, HeldAlerts } from '../device'
import { createEcho, type Echo } from '../echo'
import { modelOf } from '../models'
import { permissionPromptIn } from '../permission'
import { languageOf } from '../recogniser/language'
import type { Turn } from '../turn'
import { type AlertState, alertState, nextRing } from './alerts'
import { FAULTS } from './faults'
import type { Settings } from './settings'
import type { SkillMaker } from './skills'
import { operationDaySentence } from './suggestions'
import { pageTable } from './table'

/** A turn with the envelopes behind it. */
export interface Exchange {
  readonly turn: Turn
  readonly request: RequestEnvelope | null
  readonly response: ResponseEnvelope | null
}

/** Where an Echo stands after a turn. */
export interface State extends AlertState {
  readonly settings: Settings
  readonly isOpen: boolean
  /** Amazon itself is asking for a permission. */
  readonly isPrompting: boolean
  /** The skill waits for a yes or a no. */
  readonly isAsked: boolean
  /** The Echo's clock. */
  readonly now: string
  /** The clock has been moved. */
  readonly isMoved: boolean
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
  /** Lets time pass: so many milliseconds, or until the next alert. */
  pass(ms: number | 'next'): Promise<void>
  /** The clock goes with the machine's again. */
  resetClock(): void
  /** What has rung since this was asked last. */
  rung(): readonly Rung[]
  /** What the table holds of her. */
  row(): Promise<Preferences | undefined>
  /** What the skill made of a turn's words, and why; null where it got none. */
  why(turn: number): string | null
  change(settings: Settings): void
  unplug(): void
}

export interface ListenerOptions {
  readonly services: DeviceServices
  readonly skills: SkillMaker
  readonly settings: Settings
}

/** Settings that another Echo is plugged in for; its alerts stay. */
const MAKING = ['locale', 'timeZone', 'device', 'carePlan'] as const

/** Plugs in an Echo for a page. */
export function createListener({ services, skills, settings: first }: ListenerOptions): Listener {
  const userId = `amzn1.ask.account.${randomUUID()}`
  const exchanges: Exchange[] = []
  const clock = clockFrom()
  const table = pageTable(clock.now)
  let settings = first
  let envelopes: Omit<Exchange, 'turn'> = { request: null, response: null }
  let moved = 0
  let rungUntil = clock.now()

  const plug = (alerts?: HeldAlerts): Echo => {
    const { locale, timeZone, device: kind, grant, carePlan } = settings
    const skill = skills.make({ now: clock.now, carePlan, preferences: table.store })
    const watched = async (request: RequestEnvelope): Promise<ResponseEnvelope> => {
      const response = await skill.invoke(request)
      envelopes = { request, response }
      return response
    }
    return createEcho({
      skill: { invoke: watched },
      services,
      model: modelOf(locale),
      locale,
      timeZone,
      now: clock.now,
      clock,
      device: kind,
      grant,
      userId,
      ...(alerts === undefined ? {} : { alerts }),
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
    const { locale, operationDays } = settings
    const sentence = operationDays === null || !isLaunch ? undefined : operationDaySentence(locale, operationDays)
    return sentence === undefined ? [exchange] : [exchange, await take(echo.say(sentence))]
  }
  const latest = (): ResponseEnvelope | null | undefined => exchanges.at(-1)?.response

  return {
    exchanges,
    state: () => ({
      ...alertState(echo.device),
      settings: { ...settings, grant: [...echo.device.grants] },
      isOpen: echo.isOpen(),
      isPrompting: echo.isOpen() && permissionPromptIn(latest()?.response.directives ?? []) !== null,
      isAsked: echo.isOpen() && asksYesOrNo(latest()),
      now: clock.now().toISOString(),
      isMoved: moved !== 0,
    }),
    launch: async () => withOperationDay(await take(echo.launch())),
    say: async (text) => withOperationDay(await take(echo.say(text))),
    tap: async (sent) => [await take(echo.tap(sent))],
    hangUp: async () => [await take(echo.say(languageOf(settings.locale).exit[0] ?? ''))],
    pass: async (wanted) => {
      const ms = wanted === 'next' ? (nextRing(echo.device)?.at.getTime() ?? clock.now().getTime()) - clock.now().getTime() : wanted
      await take(echo.wait(`+${Math.max(1, Math.round(ms / 60_000))}m`, ms))
      moved += ms
    },
    resetClock: () => {
      clock.move(-moved)
      moved = 0
      rungUntil = clock.now()
    },
    rung: () => {
      const after = rungUntil
      rungUntil = clock.now()
      return rungBetween(echo.device, after, rungUntil)
    },
    row: () => table.row(userId),
    why: (at) => {
      const turn = exchanges[at]?.turn
      const words = Object.values(turn?.request.slots ?? {})
      const heard = words.length > 0 ? words : [turn?.say ?? '']
      return turn?.request.intent == null ? null : heard.map((each) => skills.why(each, settings.locale)).join('\n\n')
    },
    change: (changed) => {
      const isSameEcho = MAKING.every((name) => changed[name] === settings[name])
      settings = changed
      if (!isSameEcho) {
        echo.unplug()
        echo = plug(echo.device.alerts)
        exchanges.length = 0
      }
      const { grants, faults } = echo.device
      grants.clear()
      for (const grant of changed.grant) grants.add(grant)
      faults.clear()
      for (const [service, name] of Object.entries(changed.faults)) faults.set(service, FAULTS[name])
      table.setDown(changed.faults.table !== undefined)
    },
    unplug: () => echo.unplug(),
  }
}

/** Whether a flow of the skill is open, as its session attributes tell. */
function asksYesOrNo(response: ResponseEnvelope | null | undefined): boolean {
  const flow = response?.sessionAttributes?.flow as { readonly name?: unknown } | undefined
  return flow !== undefined && flow.name !== 'clarify'
}
